import { closeSync, existsSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Transaction } from '../domain/transaction.ts';
import { capacity, type Store } from './store.ts';

/** The library has no types. These are the parts that are used here. */
interface Statement {
  run(...values: readonly unknown[]): unknown;
  get(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): readonly unknown[];
}
interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): void;
}
type DatabaseClass = new (path: string) => Database;

/** Keeps transactions in a file that only its owner can read. Each transaction is on disk before the sandbox responds to the call. */
export function openSqlite(path: string): Store {
  // The file may contain personal data from requests, so other users of the machine must not read it.
  if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600));
  const database = new (loadDatabase())(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec('CREATE TABLE IF NOT EXISTS transactions (id TEXT PRIMARY KEY, createdAt INTEGER NOT NULL, value TEXT NOT NULL)');
  database.exec('CREATE INDEX IF NOT EXISTS byAge ON transactions (createdAt)');
  const get = database.prepare('SELECT value FROM transactions WHERE id = ?');
  const put = database.prepare('INSERT OR REPLACE INTO transactions (id, createdAt, value) VALUES (?, ?, ?)');
  const list = database.prepare('SELECT value FROM transactions ORDER BY createdAt DESC, rowid DESC LIMIT ?');
  const trim = database.prepare(
    'DELETE FROM transactions WHERE id IN (SELECT id FROM transactions ORDER BY createdAt DESC LIMIT -1 OFFSET ?)',
  );
  let puts = 0;
  return {
    get: (id) => toTransaction(get.get(id)),
    put: (transaction) => {
      put.run(transaction.id, transaction.createdAt, JSON.stringify(transaction));
      puts += 1;
      if (puts % 1000 === 0) trim.run(capacity);
    },
    list: (most) => list.all(most).flatMap((row) => toTransaction(row) ?? []),
    close: () => database.close(),
  };
}

function loadDatabase(): DatabaseClass {
  try {
    const Database: DatabaseClass = createRequire(import.meta.url)('libsql');
    return Database;
  } catch {
    throw new Error('--data needs the package libsql, which is not installed. Run `npm install libsql`, or leave out --data.');
  }
}

/** JSON has no undefined, so missing keys are added again. */
function toTransaction(row: unknown): Transaction | undefined {
  const { value } = Object(row);
  if (typeof value !== 'string') return undefined;
  const read: Transaction = JSON.parse(value);
  return { ...read, scenario: read.scenario, finishedAt: read.finishedAt, readAt: read.readAt };
}
