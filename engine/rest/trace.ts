/** Where a defect was, for the log, without its message: that could hold what a client sent. */
export function traceOf(error: unknown): object {
  const { name, stack = '' } = error instanceof Error ? error : new Error('no error');
  return { error: name, at: stack.split('\n').filter((line) => line.startsWith('    at ')) };
}
