// SPDX-License-Identifier: MIT
// Says whether the OpenAPI document of this name is one.
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const result = await validator.validate(JSON.parse(readFileSync(process.argv[2], 'utf8')));
console.log(JSON.stringify({ ...result, version: validator.version }));
