import { rasciRegelSchema, splitUitvoerder, type Uitvoerder } from '../domain/taak/rasci.js';
import type { Prioriteit } from '../domain/casus/prioriteit.js';
import type { TermijnCode } from '../domain/taak/termijncode.js';
import { type Termijnregel, termijnregelSchema } from '../domain/taak/termijnen.js';
import type { Veiligheid } from '../domain/weging/weging.js';
import type { DecisionReader } from './camunda.js';

/**
 * The line of the table `termijnen` that counts now, in its newest version: process owners change it.
 * @returns null when no line fits, or what it gives cannot be a term; then a person must look
 */
export async function readTermijnregel(
  camunda: Pick<DecisionReader, 'evaluateDecision'>,
  vraag: {
    code: TermijnCode;
    prioriteit: Prioriteit;
    veiligheid: Veiligheid | null;
    rang?: number | undefined;
  },
): Promise<Termijnregel | null> {
  const { code, prioriteit, veiligheid, rang = null } = vraag;
  const uitkomst = await camunda.evaluateDecision('termijnen', {
    termijnCode: code,
    prioriteit,
    // While nobody established it the unsafe line counts.
    veiligheid: veiligheid ?? 'ONVEILIG',
    rang,
  });
  return termijnregelSchema.safeParse(uitkomst).data ?? null;
}

/**
 * The groups behind letters of RASCI, by the table `rasci`: for a casus with several forms of exploitation those of each.
 * Work of a municipality is of each of these.
 * @returns null when an activity has no line; then a person must look
 */
export async function readUitvoerders(
  camunda: DecisionReader,
  vraag: {
    uitvoerders: readonly Uitvoerder[];
    verschijningsvormen: readonly string[];
    gemeenten: readonly string[];
  },
): Promise<string[] | null> {
  const { uitvoerders, verschijningsvormen, gemeenten } = vraag;
  const vormen = verschijningsvormen.length === 0 ? [null] : verschijningsvormen;
  const letters = uitvoerders.map(splitUitvoerder);
  const groepen = new Set<string>();
  for (const activiteit of new Set(letters.map(([activiteit]) => activiteit)))
    for (const verschijningsvorm of vormen) {
      const uitkomst = await camunda.evaluateDecision('rasci', { activiteit, verschijningsvorm });
      const regel = rasciRegelSchema.safeParse(uitkomst).data;
      if (regel === undefined) return null;
      for (const [van, letter] of letters)
        if (van === activiteit)
          for (const groep of regel[letter].flatMap((een) => ofGemeenten(een, gemeenten))) groepen.add(groep);
    }
  return groepen.size === 0 ? null : [...groepen];
}

function ofGemeenten(groep: string, gemeenten: readonly string[]): string[] {
  return groep === 'r09.gemeente' ? gemeenten.map((gemeente) => `r09.gemeente.${gemeente}`) : [groep];
}
