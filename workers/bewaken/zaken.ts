/** Of findings only their keys go to the engine: what they are about can name a casus. */
export function zaken(bevindingen: readonly { zaakId: string }[]): { zaakId: string }[] {
  return bevindingen.map(({ zaakId }) => ({ zaakId }));
}
