// Waits until full-text search finds what was written before.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
