// SPDX-License-Identifier: MIT
// A certified OpenID provider on a free port of this machine, for tests. It reads its settings from standard input, one
// JSON object a line, and answers each with a line once they hold; it ends with its input.
//   clients                as oidc-provider takes them; instead of jwks, `keys` may hold {key id: PEM}
//   accounts               {sub: claims}
//   keys                   another number, other signing keys
//   accessTokenSeconds     how long they live
//   conformIdTokenClaims   false: the address is in the ID token, too, and not in the profile only
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

console.info = console.error; // standard output is for our answers

const signingKeys = (number) => [['rsa', { modulusLength: 2048 }, 'RS256'], ['ec', { namedCurve: 'P-256' }, 'ES256']]
  .map(([kind, options, alg]) => ({
    ...generateKeyPairSync(kind, options).privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: `${alg}-${number}`,
  }));

const withKeys = ({ keys: pems, ...client }) => (pems ? {
  ...client,
  jwks: { keys: Object.entries(pems).map(([kid, pem]) => ({ ...createPublicKey(pem).export({ format: 'jwk' }), kid })) },
} : client);

let settings = { clients: [], accounts: {}, keys: 1, accessTokenSeconds: 3600, conformIdTokenClaims: true };
let keys;
let handler;

function apply(change) {
  if (!keys || (change.keys && change.keys !== settings.keys)) {
    keys = signingKeys(change.keys ?? settings.keys);
  }
  settings = { ...settings, ...change };
  const provider = new Provider(issuer, {
    clients: settings.clients.map(withKeys),
    jwks: { keys },
    cookies: { keys: ['a key for tests'] },
    pkce: { methods: ['S256'], required: () => true },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: settings.conformIdTokenClaims,
    ttl: { AccessToken: settings.accessTokenSeconds },
    features: { jwtUserinfo: { enabled: true }, revocation: { enabled: true } },
    findAccount: (_, sub) => settings.accounts[sub] && {
      accountId: sub, claims: () => ({ sub, ...settings.accounts[sub] }),
    },
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
  });
  provider.on('server_error', (_, error) => console.error(error));
  provider.on('grant.error', (_, error) => console.error(error.error, error.error_detail ?? error.error_description));
  handler = provider.callback();
}

const server = createServer((request, response) => handler(request, response));
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const issuer = `http://localhost:${server.address().port}`;
for await (const line of createInterface({ input: process.stdin })) {
  apply(JSON.parse(line));
  process.stdout.write(`${JSON.stringify({ issuer })}\n`);
}
process.exit();
