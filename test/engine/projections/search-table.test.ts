import Database from 'libsql';
import { SearchTable } from '../../../engine/projections/search-table.js';

const columns = ['number', 'name', 'state'] as const;

function numbers(insertion?: 'INSERT OR IGNORE') {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY, name TEXT, state TEXT NOT NULL)');
  const table = new SearchTable('numbers', [...columns], insertion);
  const insert = (number: number) =>
    table.insert(db, String(number), { number, name: null, state: `is ${number}` });
  const rows = () => db.prepare('SELECT * FROM numbers ORDER BY number').raw().all();
  return { db, table, insert, rows };
}

it.each([0, 1, 3, 63, 64, 200])('writes %d rows, each once', (count) => {
  const { db, table, insert, rows } = numbers();
  const all = Array.from({ length: count }, (_, at) => at + 1);

  for (const number of all) insert(number);
  expect(rows()).toEqual([]);
  table.flush(db);
  table.flush(db);

  expect(rows()).toEqual(all.map((number) => [number, null, `is ${number}`]));
});

it('changes rows that wait and rows that are written, the last change counts', () => {
  const { db, table, insert, rows } = numbers();
  insert(1);
  table.flush(db);

  insert(2);
  for (const key of ['1', '2']) {
    table.change(db, key, { name: 'first', state: 'changed' });
    table.change(db, key, { name: 'last' });
  }
  table.flush(db);

  expect(rows()).toEqual([
    [1, 'last', 'changed'],
    [2, 'last', 'changed'],
  ]);
});

it('takes back to null what is changed to null', () => {
  const { db, table, insert, rows } = numbers();
  insert(1);
  table.change(db, '1', { name: 'somebody' });
  table.flush(db);

  table.change(db, '1', { name: null });
  table.flush(db);

  expect(rows()).toEqual([[1, null, 'is 1']]);
});

it('ignores a row that is there, where it is told to', () => {
  const { db, table, insert, rows } = numbers('INSERT OR IGNORE');
  insert(1);
  table.flush(db);

  insert(1);
  insert(2);
  table.flush(db);

  expect(rows()).toHaveLength(2);
});

it('keeps what waits for one database apart from another', () => {
  const { db, table, insert, rows } = numbers();
  const other = new Database(':memory:');
  other.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY, name TEXT, state TEXT NOT NULL)');

  insert(1);
  table.flush(other);
  expect(rows()).toEqual([]);
  table.flush(db);

  expect(rows()).toHaveLength(1);
});

it('forgets what waits when its transaction is not kept', () => {
  const { db, table, insert, rows } = numbers();
  insert(1);
  table.flush(db);
  insert(2);
  table.change(db, '1', { state: 'changed' });

  table.discard(db);
  table.flush(db);

  expect(rows()).toEqual([[1, null, 'is 1']]);
});

it('keeps keys as whole numbers, and texts of digits as texts', () => {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE tasks (task_key INTEGER PRIMARY KEY, scope_key INTEGER, name TEXT)');
  const table = new SearchTable('tasks', ['task_key', 'scope_key', 'name']);
  const [first, second] = [String(2 ** 51 + 1), String(2 ** 51 + 2)];
  table.insert(db, first, { task_key: first, scope_key: null, name: '0042' });
  table.insert(db, second, { task_key: second, scope_key: first, name: 'b' });
  table.flush(db);

  table.change(db, first, { scope_key: second });
  table.flush(db);

  const rows = db.prepare('SELECT *, typeof(task_key), typeof(scope_key) FROM tasks ORDER BY task_key');
  expect(rows.raw().all()).toEqual([
    [2 ** 51 + 1, 2 ** 51 + 2, '0042', 'integer', 'integer'],
    [2 ** 51 + 2, 2 ** 51 + 1, 'b', 'integer', 'integer'],
  ]);
});
