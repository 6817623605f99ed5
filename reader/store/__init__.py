"""The only room with SQL: the databases, their schema, one repository an aggregate.

Reading uses plain sqlite3 and is open to any thread with its own connection; writing and migrating use sqlite-utils, which
takes a fifth of a second to import and is therefore asked for only when something is written.
"""
