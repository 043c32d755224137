const patienceMs = 60_000;

/**
 * `it` for tests that tell one story: each goes on where the one before it stopped. After a failure the rest is
 * not tried, because it would only wait for what cannot come.
 */
export function chapters(): (name: string, tell: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, tell) =>
    it(
      name,
      async () => {
        if (failed !== undefined) throw new Error(`Not tried, because “${failed}” failed`);
        try {
          await tell();
        } catch (error) {
          failed = name;
          throw error;
        }
      },
      patienceMs,
    );
}
