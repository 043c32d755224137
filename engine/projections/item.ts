import type { Row } from './search/field.js';

/** Keys are kept as numbers below 2^53 and answered as strings of digits. */
export function keyIn(row: Row, column: string): string {
  return String(row[column]);
}

export function keyOrNullIn(row: Row, column: string): string | null {
  return row[column] === null ? null : String(row[column]);
}

export function textIn(row: Row, column: string): string {
  return row[column] as string;
}

export function textOrNullIn(row: Row, column: string): string | null {
  return row[column] as string | null;
}

export function numberIn(row: Row, column: string): number {
  return row[column] as number;
}

/** Lists and objects are kept as JSON text that a projector wrote. */
export function jsonIn<Shape>(row: Row, column: string): Shape {
  return JSON.parse(row[column] as string) as Shape;
}
