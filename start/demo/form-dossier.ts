import { type Dossiervoorzet, openDelen } from '../../domain/dossiervorming/dossiervorming.js';
import type { Professional } from './professional.js';
import type { Answers, Page } from './visitor.js';

export const DOSSIER_VORMEN = 'Dossier vormen: de elf punten';

/**
 * The meldpunt goes through the eleven points of a casus: what the melding said stays, and what is still open was asked
 * and is not known. Throws when the portal refuses.
 */
export async function formDossier(
  meldpunt: Professional,
  casusnummer: string,
  anders: Answers = {},
): Promise<void> {
  const task = await meldpunt.claim(await meldpunt.openTask(casusnummer, DOSSIER_VORMEN));
  const page = await meldpunt.complete(task, { ...asUnknown(task), ...anders });
  if (page.status !== 200) throw new Error(`Expected the dossier to be formed, got status ${page.status}`);
}

/** "Weet ik niet" where nothing was chosen, and a tick for each part that stayed empty. */
export function asUnknown(task: Page): Answers {
  const chosen = (name: string): string[] =>
    task.root.querySelectorAll(`[name="${name}"][checked]`).map((one) => one.getAttribute('value') ?? '');
  const typed = (name: string): string | undefined => {
    const field = task.root.querySelector(`[name="${name}"]`);
    const value = field?.tagName === 'TEXTAREA' ? field.textContent : field?.getAttribute('value');
    return value?.trim() === '' ? undefined : value;
  };
  const selected = (name: string) =>
    task.root.querySelector(`select[name="${name}"] option[selected]`)?.getAttribute('value');
  const known = {
    ...Object.fromEntries(typedNames.map((name) => [name, typed(name)])),
    verschijningsvormen: chosen('verschijningsvormen'),
  } as Dossiervoorzet;
  return {
    ...Object.fromEntries(
      radioNames.filter((name) => chosen(name).length === 0).map((name) => [name, 'onbekend']),
    ),
    ...Object.fromEntries(selectNames.filter((name) => !selected(name)).map((name) => [name, 'onbekend'])),
    onbekend: openDelen(known),
  };
}

const typedNames = [
  'naam',
  'geboortedatum',
  'leeftijd',
  'locatieAdres',
  'locatieOmschrijving',
  'periodeVan',
  'aantalSlachtoffers',
  'aantalDaders',
];
const radioNames = [
  'lvbVermoeden',
  'tolkNodig',
  'veiligContact',
  'melder',
  'hulpverleningBetrokken',
  'politieGebeld',
  'zorgcoordinatorBetrokken',
];
const selectNames = ['gemeente', 'frequentie', 'bronVanSignaal'];
