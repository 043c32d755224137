import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import { GEMEENTEN } from '../../../domain/keten/gemeente.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { FREQUENTIES, type MeldingInvoer } from '../../../domain/melding/melding.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { readVormnamen } from '../../catalogus/read-verschijningsvormen.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

type Kern = Omit<MeldingInvoer, 'wie' | 'overU'>;

/**
 * What was reported about this person. Nothing of who reported, how it came in or how the melder knows, and no name of
 * somebody else.
 */
export async function meldingBlokken(
  uow: Pick<UnitOfWork, 'tx' | 'cipher' | 'asSysteem'>,
  bron: Inzagebron,
): Promise<Inzageblok[]> {
  const { tx, cipher } = uow;
  const namenVan = await readVormnamen(uow);
  const meldingen = await tx
    .selectFrom('melding')
    .select(['meldingId', 'casusId', 'ontvangenOp', 'kern'])
    .where('meldingId', 'in', [...bron.meldingIds, ''])
    .orderBy('ontvangenOp')
    .execute();
  return meldingen.flatMap(({ meldingId, casusId, ontvangenOp, kern: verzegeld }) => {
    const kern = cipher.open({ tabel: 'melding', id: meldingId, veld: 'kern' }, verzegeld) as Kern;
    const casus = bron.casussen.find((een) => een.casus.casusId === casusId);
    const op = leesbareDag(dagVan(new Date(ontvangenOp)));
    const deel = {
      groepen: ['meldingKern'],
      bron: `Een melding van ${op}`,
      grondslag: casus?.grondslag ?? '',
      bewaren: casus?.bewaren ?? '',
    };
    return [
      ...aBlok(bron, {
        ...deel,
        sleutel: `melding-${meldingId}`,
        titel: `Feiten uit de melding van ${op}`,
        vraagtOordeel: false,
        velden: factsOf(kern, namenVan(kern.wat.verschijningsvormen, ontvangenOp)),
      }),
      ...aBlok(bron, {
        ...deel,
        sleutel: `melding-${meldingId}-verhaal`,
        titel: `Het verhaal in de melding van ${op}`,
        vraagtOordeel: true,
        velden: [
          ['Wat er is gemeld', kern.wat.korteInhoud],
          ['Adres', kern.waar.locatieAdres],
          ['Plek', kern.waar.locatieOmschrijving],
          ['Over hulp', kern.hulp.hulpverleningToelichting],
        ],
      }),
    ];
  });
}

function factsOf(
  { wat, waar, wanneer, hoeveel, hulp }: Kern,
  vormen: readonly string[],
): [string, string | undefined][] {
  const gemeenten: Readonly<Record<string, string>> = GEMEENTEN;
  return [
    ['Soort uitbuiting', vormen.join(', ')],
    ['Geweld of dreiging', wat.geweldOfDreiging],
    ['Vrijheidsbeperking', wat.vrijheidsbeperking],
    ['Gemeente', gemeenten[waar.gemeente] ?? waar.gemeente],
    ['Direct gevaar', wanneer.directGevaar],
    ['Acuut', wanneer.acuutVolgensMelder],
    ['Nog in de situatie', wanneer.nogInSituatie],
    ['Hoe vaak', FREQUENTIES[wanneer.frequentie]],
    ['Aantal slachtoffers', String(hoeveel.aantalSlachtoffers)],
    ['Hulpverlening betrokken', hulp.hulpverleningBetrokken],
    ['Politie gebeld', hulp.politieGebeld],
  ];
}
