/** What an administrator can mend, in words that say how; the technical reason is the cause. */
export class StartError extends Error {}

/** A failure to start as a `StartError` when it is of a kind that the reader can mend; otherwise as it was. */
export function explainStartError(
  error: unknown,
  { port, setting }: { port: number; setting: string },
): unknown {
  if (codeOf(error) === 'EADDRINUSE') {
    const advice = `Stop het andere programma, of kies een andere poort met ${setting}.`;
    return new StartError(`Poort ${port} is bezet. ${advice}`, { cause: error });
  }
  if (codeOf(error) === 'SQLITE_BUSY' || codeOf((error as Error).cause) === 'SQLITE_BUSY') {
    const advice = 'Stop het eerst, of kies een andere map met DATA_DIR.';
    return new StartError(`Het systeem draait al met dezelfde map voor gegevens. ${advice}`, {
      cause: error,
    });
  }
  return error;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
