import type { MeldingInvoer } from '../melding/melding.js';
import type { Persoon } from '../persoon/persoon.js';
import type { Dossiervorming } from './dossiervorming.js';

type Inhoud = Omit<MeldingInvoer, 'overU'>;

/**
 * The melding as the meldpunt completed it: what a first weging begins with. Who found a number out to be unknown leaves
 * what the melder said.
 * @param persoon who it is about, as the dossier has it now
 */
export function addVorming(gemeld: Inhoud, vorming: Dossiervorming, persoon: Persoon): Inhoud {
  const { gemeente, aantalSlachtoffers, aantalDaders } = vorming;
  const { hoeveel } = gemeld;
  return {
    ...gemeld,
    wie: persoon,
    waar: { ...gemeld.waar, gemeente },
    hoeveel: {
      aantalSlachtoffers: aantalSlachtoffers ?? hoeveel.aantalSlachtoffers,
      aantalDaders: aantalDaders ?? hoeveel.aantalDaders,
    },
  };
}
