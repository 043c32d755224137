/** Where the sealed description of a casus belongs. */
export const beschrijvingPlaats = (evaluatieId: string) => ({
  tabel: 'evaluatie',
  id: evaluatieId,
  veld: 'beschrijving',
});

/** Where a sealed text of a lesson belongs. */
export const leerpuntPlaats = (leerpuntId: string, veld: 'omschrijving' | 'maatregel' | 'toelichting') => ({
  tabel: 'leerpunt',
  id: leerpuntId,
  veld,
});
