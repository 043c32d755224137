declare module 'bpmn-js-differ' {
  /** Of two definitions: the elements by id that were added, removed, changed or moved. */
  export function diff(was: object, wordt: object): unknown;
}
