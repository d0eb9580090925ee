# SPDX-License-Identifier: MIT
"""Every table of the database: its columns, its indexes and its rows."""
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


async def dump():
    async with engine.connect() as connection:
        return await connection.run_sync(read)
