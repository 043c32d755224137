import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Doel } from '../../domain/toegang/doel.js';
import { createCipher } from '../../store/cipher/cipher.js';
import { type Toegangsregels, toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { GUARDS, type Guards } from '../../store/guards.js';
import type { Repository } from '../../store/repository.js';
import { TABELREGELS } from '../../store/database/postgres/row-security/tables.js';
import { aBestand, aDocumentInvoer } from '../builders/a-document.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { aProfessional, piket, regisseur, riec, weger } from '../builders/betrokkenen.js';
import { itIsStopped } from '../support/attack.js';
import { Keten } from './support/keten.js';
import { OP_POSTGRES, openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const REDEN = 'Nieuwsgierig naar wat er over een bekende staat';
const VANDAAG = { van: '2026-11-24', tot: '2026-11-24' };
const actiehouder = aProfessional('hulp', ['r08.hulp']);

const allowAll: Toegangsregels['may'] = (_betrokkene, _handeling, { doel = 'wegen' }) => ({
  toegestaan: true,
  grondslag: 'wmoVeiligThuis',
  doel,
  regel: 'D11.10',
});

/** What somebody without a right tries on a casus, and what it would bring. */
interface Greep {
  wie: Professional;
  doel: Doel;
  /** @returns something that is worth having, or null */
  pak: (repository: Repository, casusId: string) => Promise<unknown>;
}

const orNull = <T>(lijst: readonly T[]): number | null => (lijst.length === 0 ? null : lijst.length);
const vanRiec = (pak: Greep['pak']): Greep => ({ wie: riec, doel: 'casusoverleg', pak });
const nothing = (): null => null;

const GREPEN: Record<string, Greep> = {
  'een andere casus, met haar sleutel': vanRiec((r, id) => r.readCasus(id).then(({ casusId }) => casusId)),
  'het bestaan van een casus, aan het verschil met een verzonnen sleutel': vanRiec(async (r, id) => {
    const [echt, verzonnen] = [await answerOf(r.readCasus(id)), await answerOf(r.readCasus(randomUUID()))];
    return echt === verzonnen ? null : 'er is een verschil';
  }),
  meldingen: vanRiec((r, id) => r.readMeldingen(id).then(orNull)),
  personen: vanRiec((r, id) => r.readPersonen(id).then(orNull)),
  wegingen: vanRiec((r, id) => r.readWegingen(id).then(orNull)),
  'de tijdlijn': vanRiec((r, id) => r.readTijdlijn(id).then(orNull)),
  documenten: vanRiec((r, id) => r.listDocumenten(id).then(({ documenten }) => orNull(documenten))),
  'hoeveel casussen er zijn, in een lijst': vanRiec((r) => r.listCasussen().then(orNull)),
  'hoeveel casussen er zijn, in het overzicht van de regie': vanRiec((r) =>
    r.readRegie().then(({ casussen }) => orNull(casussen)),
  ),
  'strafrecht dat niet is vrijgegeven (E18)': {
    wie: regisseur,
    doel: 'wegen',
    pak: async (r, id) => {
      const { velden } = await r.readStrafrecht(id);
      return velden.find(({ veld }) => veld === 'statusStrafrecht')?.waarde ?? null;
    },
  },
  'wie waarnaar keek, door te zoeken in het verwerkingslog': {
    wie: weger,
    doel: 'wegen',
    pak: (r) => r.searchLog(VANDAAG).then(({ regels }) => orNull(regels)),
  },
  'het verwerkingslog als bestand': {
    wie: weger,
    doel: 'wegen',
    pak: (r) => r.exportLog(VANDAAG).then(({ regels }) => orNull(regels)),
  },
  cijfers: {
    wie: actiehouder,
    doel: 'uitvoeren',
    pak: (r) => r.readStuurinformatie().then(orNull),
  },
};

/** What somebody hears, without what is its own in each answer. */
const answerOf = (vraag: Promise<unknown>): Promise<string> =>
  vraag.then(
    () => 'gevonden',
    (fout: unknown) => String(fout),
  );

/** A store with a casus of last quarter and one of today, with everything in it that somebody could be after. */
class Doelwit {
  private constructor(
    readonly test: TestStore,
    readonly keten: Keten,
    readonly casusId: string,
  ) {}

  static async build(guards: Partial<Guards>): Promise<Doelwit> {
    const test = await openTestStore('2026-09-10T09:00:00Z', guards);
    const keten = new Keten(test);
    for (let nummer = 0; nummer < 6; nummer += 1) await keten.meld(aMelding());
    test.clock.set('2026-11-24T09:00:00Z');
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.systeem.alarmPiket({ casusId, elementInstanceKey: '1', soort: 'ACUUT' });
    await keten.weeg({ casusId, wie: weger, ...S01 });
    const statusStrafrecht = { waarde: 'vervolging', vrijgegeven: false };
    await keten.als(piket).saveStrafrecht(casusId, { statusStrafrecht });
    await keten.als(weger).addDocument({ casusId, invoer: aDocumentInvoer(), bestand: aBestand() });
    return new Doelwit(test, keten, casusId);
  }

  /** What this attack brings; a refusal brings nothing. */
  grijp({ wie, doel, pak }: Greep): Promise<unknown> {
    return pak(this.keten.als(wie, doel, REDEN), this.casusId).catch(nothing);
  }

  /** Takes the wall of PostgreSQL down, which only its owner can. */
  removeSecondWall(): Promise<void> {
    const tabellen = Object.keys(TABELREGELS).map((naam) =>
      naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    return withRaw(this.test, async (raw) => {
      for (const tabel of tabellen) await raw.exec(`alter table ${tabel} disable row level security`);
    });
  }
}

describe('wie geen recht heeft, grijpt naar', () => {
  let bewaakt: Doelwit;
  let open: Doelwit;
  beforeAll(async () => {
    bewaakt = await Doelwit.build({});
    open = await Doelwit.build({
      toegangsregelsOf: (versie, matrix) => ({ ...toegangsregelsOf(versie, matrix), may: allowAll }),
    });
  });
  afterAll(() => Promise.all([bewaakt.test.dispose(), open.test.dispose()]));

  it.each(Object.entries(GREPEN))('%s, en krijgt niets', async (_naam, greep) => {
    expect(await bewaakt.grijp(greep)).toBeNull();
  });

  if (OP_POSTGRES) {
    // Figures identify nobody and are no rows of a casus: PostgreSQL does not decide on who reads them.
    const achterTweeMuren = Object.entries(GREPEN).filter(([naam]) => naam !== 'cijfers');
    it.each(achterTweeMuren)('%s, en krijgt niets zonder de eerste muur', async (_naam, greep) => {
      expect(await open.grijp(greep)).toBeNull();
    });
  }

  describe('als er geen muur meer staat', () => {
    beforeAll(async () => {
      if (OP_POSTGRES) await open.removeSecondWall();
    });

    it.each(Object.entries(GREPEN))('%s, en krijgt het', async (_naam, greep) => {
      expect(await open.grijp(greep)).not.toBeNull();
    });
  });
});

describe('wie niet bekend wil zijn, en toch alles invult (INV17)', () => {
  const naam = 'Anonieme Fantasienaam';
  /** Looks for the melder in all that is kept, with the keys in hand. */
  async function search({ keepOfMelder }: Pick<Guards, 'keepOfMelder'>): Promise<string | null> {
    const test = await openTestStore(undefined, { keepOfMelder });
    try {
      const overU = { ...aMelding().overU, anonimiteit: 'volledigAnoniem', naam } as const;
      const { meldingId } = await new Keten(test).meld({ ...aMelding(), overU });
      const [[melder] = []] = await withRaw(test, (raw) => raw.rows('select melder from melding'));
      const plaats = { tabel: 'melding', id: meldingId, veld: 'melder' };
      const opened = createCipher(test.sleutels).open(plaats, String(melder));
      return JSON.stringify([opened, await dump(test)]).includes(naam) ? naam : null;
    } finally {
      await test.dispose();
    }
  }

  itIsStopped('het zoeken naar de melder op de schijf, met alle sleutels', {
    guard: { keepOfMelder: GUARDS.keepOfMelder },
    removed: { keepOfMelder: (melder) => melder },
    attempt: search,
    loot: naam,
  });
});
