import { partnerNaam } from '../../../domain/keten/partnernamen.js';
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
import { casusIdsOf, casusnummerVan, deelVanCasus } from '../deel-van-casus.js';
import { type Feiten, feitenVelden } from '../feiten-velden.js';
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
      ...deelVanCasus(bron, casusId),
      groepen: ['weging2'],
      sleutel: `bijdrage-${verzoekId}`,
      titel: `Wat een partner inbracht in casus ${casusnummerVan(bron, casusId)}`,
      bron: partnerNaam(partner),
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
    const open = <T>(veld: 'invoer' | 'kader' | 'risico' | 'motivering', verzegeld: Verzegeld | null) =>
      verzegeld === null ? null : (cipher.open(tweedeWegingPlaats(rij, veld), verzegeld) as T);
    return aBlok(bron, {
      ...deelVanCasus(bron, rij.casusId),
      groepen: ['weging2'],
      sleutel: `tweede-weging-${rij.casusId}-${rij.versie}`,
      titel: `Tweede weging ${rij.versie} van casus ${casusnummerVan(bron, rij.casusId)}`,
      bron: 'De partners die samen wegen',
      velden: [
        ['Uitkomst', rij.uitkomst && UITKOMSTEN[rij.uitkomst as Uitkomst]],
        ['Prioriteit', rij.prioriteit],
        ['Motivering', open<string>('motivering', rij.motivering)],
        ...kaderVelden(open<Wegingskader>('kader', rij.kader)),
        ...risicoVelden(open<RisicoInventarisatie>('risico', rij.risico)),
        ...feitenVelden(open<Feiten>('invoer', rij.invoer) ?? {}),
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
