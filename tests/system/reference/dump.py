# SPDX-License-Identifier: MIT
"""Prints every table of the database as JSON: its columns and its rows."""
import asyncio
import json

from sqlalchemy import inspect, text

from models import engine


def read(connection):
    inspector = inspect(connection)
    tables = {}
    for table in inspector.get_table_names():
        quoted = connection.dialect.identifier_preparer.quote(table)
        rows = connection.execute(text(f"SELECT * FROM {quoted}")).mappings().all()
        tables[table] = {
            "columns": {column["name"]: [str(column["type"]), column["nullable"], column["default"]]
                        for column in inspector.get_columns(table)},
            "indexes": sorted(index["name"] for index in inspector.get_indexes(table)),
            "rows": sorted(({name: str(value) for name, value in row.items()} for row in rows), key=json.dumps),
        }
    return tables


async def main():
    async with engine.connect() as connection:
        print(json.dumps(await connection.run_sync(read)))
    await engine.dispose()


asyncio.run(main())
