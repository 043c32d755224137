import { overlegpartnerNaam, type KetenpartnerCode } from '../../../domain/keten/ketenpartner.js';
import type { Bijdrage } from '../../../domain/overleg/informatieverzoek.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import {
  RISICODOMEINEN,
  RISICONIVEAUS,
  type RisicoInventarisatie,
} from '../../../domain/weging/risico-inventarisatie.js';
import { UITKOMSTEN, type Uitkomst } from '../../../domain/weging/tweede-weging.js';
import { SLACHTOFFERFACTOREN, type Wegingskader } from '../../../domain/weging/wegingskader.js';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { tweedeWegingPlaats } from '../../tweede-weging/tweede-weging-plaats.js';
import { informatieverzoekPlaats } from '../../verrijken/verrijking-plaats.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

type Uow = Pick<UnitOfWork, 'tx' | 'cipher'>;

/** What partners told about this person, and what the table made of it. Each is read by a person before it is given. */
export async function verrijkingBlokken(uow: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  return [...(await bijdrageBlokken(uow, bron)), ...(await tweedeWegingBlokken(uow, bron))];
}

async function bijdrageBlokken({ tx, cipher }: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  const rijen = await tx
    .selectFrom('informatieverzoek')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .where('bijdrage', 'is not', null)
    .orderBy('beantwoordOp')
    .orderBy('verzoekId')
    .execute();
  return rijen.flatMap(({ verzoekId, casusId, partner, bijdrage }) => {
    const plaats = informatieverzoekPlaats(verzoekId, 'bijdrage');
    const { bijdrage: tekst, bron: uitBron } = cipher.open(plaats, bijdrage!) as Bijdrage;
    return aBlok(bron, {
      ...deelVan(bron, casusId),
      groepen: ['weging2'],
      sleutel: `bijdrage-${verzoekId}`,
      titel: `Wat een partner inbracht in casus ${nummerVan(bron, casusId)}`,
      bron: overlegpartnerNaam(partner as KetenpartnerCode),
      velden:
        tekst === undefined
          ? []
          : [
              ['Bijdrage', tekst],
              ['Waar dit vandaan komt', uitBron],
            ],
    });
  });
}

async function tweedeWegingBlokken({ tx, cipher }: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  const rijen = await tx
    .selectFrom('tweedeWeging')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('casusId')
    .orderBy('versie')
    .execute();
  return rijen.flatMap((rij) => {
    const open = <T>(veld: 'kader' | 'risico' | 'motivering', verzegeld: Verzegeld | null) =>
      verzegeld === null ? null : (cipher.open(tweedeWegingPlaats(rij, veld), verzegeld) as T);
    return aBlok(bron, {
      ...deelVan(bron, rij.casusId),
      groepen: ['weging2'],
      sleutel: `tweede-weging-${rij.casusId}-${rij.versie}`,
      titel: `Tweede weging ${rij.versie} van casus ${nummerVan(bron, rij.casusId)}`,
      bron: 'De partners die samen wegen',
      velden: [
        ['Uitkomst', rij.uitkomst && UITKOMSTEN[rij.uitkomst as Uitkomst]],
        ['Prioriteit', rij.prioriteit],
        ['Motivering', open<string>('motivering', rij.motivering)],
        ...kaderVelden(open<Wegingskader>('kader', rij.kader)),
        ...risicoVelden(open<RisicoInventarisatie>('risico', rij.risico)),
      ],
    });
  });
}

type Veld = readonly [naam: string, waarde: string | undefined | null];

function kaderVelden(kader: Wegingskader | null): Veld[] {
  if (kader === null) return [];
  return [
    ['Wie een rol spelen', kader.kenmerkenActoren],
    ['Wat kwetsbaar maakt', kader.kenmerkenKwetsbaren],
    ['Gezin of netwerk', kader.kenmerkenSysteem],
    ['Omgeving', kader.kenmerkenOmgeving],
    ['Sociaal en economisch', kader.sociaalEconomisch],
    ['Oorzaken', kader.oorzakenVorm],
    ['Gevolgen', kader.gevolgenVorm],
    ['Factoren', kader.factorenSlachtofferschap.map((een) => SLACHTOFFERFACTOREN[een]).join(', ')],
    ['Over onderneming of locatie', kader.historieOnderneming],
    ['Toelichting', kader.toelichtingGeenZorg],
  ];
}

function risicoVelden(risico: RisicoInventarisatie | null): Veld[] {
  if (risico === null) return [];
  const domeinen = Object.entries({ ...RISICODOMEINEN.zorg, ...RISICODOMEINEN.veiligheid });
  return [
    ...domeinen.map(([veld, naam]): Veld => [
      `Risico: ${naam.toLowerCase()}`,
      RISICONIVEAUS[risico[veld as keyof RisicoInventarisatie] as keyof typeof RISICONIVEAUS],
    ]),
    ['Zorgdeel', risico.zorgdeel],
    ['Veiligheidsdeel', risico.veiligheidsdeel],
    ['Maatregelen', risico.maatregelen],
  ];
}

const casusIdsOf = ({ casussen }: Inzagebron) => [...casussen.map(({ casus }) => casus.casusId), ''];

function deelVan({ casussen }: Inzagebron, casusId: string) {
  const casus = casussen.find((een) => een.casus.casusId === casusId);
  return { grondslag: casus?.grondslag ?? '', bewaren: casus?.bewaren ?? '', vraagtOordeel: true };
}

const nummerVan = ({ casussen }: Inzagebron, casusId: string): string =>
  casussen.find((een) => een.casus.casusId === casusId)?.casus.casusnummer ?? '';
