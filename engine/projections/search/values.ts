import type { ReadValue } from './condition.js';
import { instanceKeyFrom } from '../instance-key.js';
import { InvalidSearch } from './invalid-search.js';

export const readString: ReadValue = (unsafe, path) => {
  if (typeof unsafe !== 'string') throw new InvalidSearch(path, 'to be a string');
  return unsafe;
};

export const readInt: ReadValue = (unsafe, path) => {
  if (!Number.isSafeInteger(unsafe)) throw new InvalidSearch(path, 'to be a whole number');
  return unsafe as number;
};

/** Keys are strings of digits; the column's integer affinity compares them as numbers. */
export const readKey: ReadValue = (unsafe, path) => {
  if (typeof unsafe !== 'string' || !/^-?[0-9]{1,25}$/.test(unsafe)) {
    throw new InvalidSearch(path, 'to be a key: a string of digits');
  }
  return unsafe;
};

export const readInstanceKey: ReadValue = (unsafe, path) => {
  const key = typeof unsafe === 'string' ? instanceKeyFrom(unsafe) : null;
  if (key === null) throw new InvalidSearch(path, 'to be the key of a decision instance');
  return key;
};

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Moments are stored in UTC with milliseconds, so that their text sorts as they do. */
export const readDate: ReadValue = (unsafe, path) => {
  const moment = typeof unsafe === 'string' && dateTime.test(unsafe) ? new Date(unsafe) : new Date(NaN);
  if (Number.isNaN(moment.getTime()))
    throw new InvalidSearch(path, 'to be a date-time with offset (ISO 8601)');
  return moment.toISOString();
};

/** Any case is taken: clients differ in what they send. */
export function readEnum(values: readonly string[]): ReadValue {
  return (unsafe, path) => {
    const value = typeof unsafe === 'string' ? unsafe.toUpperCase() : '';
    if (!values.includes(value)) throw new InvalidSearch(path, `to be one of ${values.join(', ')}`);
    return value;
  };
}
