/** Where the reason belongs that somebody gave for a match. */
export const matchredenPlaats = (voorstelId: string) => ({
  tabel: 'matchvoorstel',
  id: voorstelId,
  veld: 'reden',
});
