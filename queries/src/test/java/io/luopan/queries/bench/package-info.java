/// Measures counting in columns beside DuckDB, plain Cypher and the machine's memory.
package io.luopan.queries.bench;
