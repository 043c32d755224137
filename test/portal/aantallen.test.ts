import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { routes } from '../../portal/app.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { aProfessional } from '../builders/betrokkenen.js';
import { startMeldenPortal, type MeldenPortal } from './support/melden-portal.js';

/** Every page with an address of its own that somebody who is logged in could ask for. */
const PAGES = routes
  .filter(({ method, path }) => method === 'get' && !path.includes(':'))
  .filter(({ rule }) => rule === 'ingelogd' || rule.includes(':'))
  .map(({ path }) => path);

const bestuur = aProfessional('bestuur', ['r11.stuurgroep']);
/** Who works on no casus, but for those who are let in to one. */
const BUITEN_HET_CASUSWERK = [
  aProfessional('gemeente', ['r09.gemeente.0200'], { gemeente: '0200' }),
  aProfessional('begeleider', ['r10.zvh']),
  bestuur,
  aProfessional('fg', ['r12.fg']),
  aProfessional('beheerder', ['r13.beheer']),
  aProfessional('techniek', ['r14.techniek']),
];

/** All that these people get to see of a world in which so many casussen began last quarter, and as many today. */
class Wereld {
  private readonly seen = new Map<string, Promise<Record<string, string>>>();

  private constructor(readonly portal: MeldenPortal) {}

  static async build(casussen: number): Promise<Wereld> {
    const portal = await startMeldenPortal();
    const meld = async () => {
      const melder = portal.store.repositoryFor(
        { soort: 'melder' },
        { doel: 'melden', traceId: 'a'.repeat(32) },
      );
      for (let nummer = 0; nummer < casussen; nummer += 1)
        await melder.registerMelding(aMelding({ waar: { gemeente: '0200' } }), {
          kanaal: 'webformulier',
          ingang: 'MELDPUNT',
        });
    };
    await meld();
    portal.clock.forward(92 * 24 * 60);
    await meld();
    return new Wereld(portal);
  }

  /** Asked for once: somebody's own account page tells of each login. */
  pages(wie: Professional): Promise<Record<string, string>> {
    const seen = this.seen.get(wie.gebruikerId) ?? this.visit(wie);
    this.seen.set(wie.gebruikerId, seen);
    return seen;
  }

  private async visit(wie: Professional): Promise<Record<string, string>> {
    const visitor = this.portal.visitor();
    await visitor.login(wie);
    const seen: Record<string, string> = {};
    for (const path of PAGES) {
      const { status, text } = await visitor.get(path);
      seen[path] = `${status} ${withoutOwn(text)}`;
    }
    return seen;
  }
}

/** Tokens of forms, the key of the session and that of a draft differ in each session. */
const withoutOwn = (text: string): string =>
  text.replace(/(<input type="hidden" name="\w+") value="[^"]*"/g, '$1');

describe('hoeveel casussen en meldingen er zijn', () => {
  let een: Wereld;
  let vier: Wereld;
  let zes: Wereld;
  beforeAll(async () => {
    [een, vier, zes] = [await Wereld.build(1), await Wereld.build(4), await Wereld.build(6)];
  });
  afterAll(() => Promise.all([een, vier, zes].map(({ portal }) => portal.close())));

  it.each(BUITEN_HET_CASUSWERK.map((wie) => [wie.rollen[0], wie] as const))(
    'is voor %s aan geen pagina te zien, zolang het er minder dan vijf zijn (INV11)',
    async (_rol, wie) => {
      expect(await vier.pages(wie)).toEqual(await een.pages(wie));
    },
  );

  it('staat vanaf vijf bij de cijfers, en nergens anders', async () => {
    const [minder, meer] = [await een.pages(bestuur), await zes.pages(bestuur)];
    expect(PAGES.filter((path) => minder[path] !== meer[path])).toEqual([
      '/stuurinformatie',
      '/stuurinformatie/cijfers.csv',
    ]);
  });
});
