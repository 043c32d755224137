import type { Professional } from '../keten/betrokkene.js';
import { type Controles, type Dataklasse, GEVOELIG } from './delen.js';
import { FASEN, isFrom } from '../casus/fase.js';
import type { Rol } from '../keten/rollen.js';
import type { Matrix, MatrixGroep, Voorwaarde } from './toegang-matrix.js';
import { isVoldaan } from './toegang-voorwaarden.js';
import type { Casusrelatie, Toegangsobject } from './toegangsobject.js';

/** What one role of somebody wants to do with one group of an object. */
export interface Rolvraag {
  matrix: Matrix;
  betrokkene: Professional;
  rol: Rol;
  groep: MatrixGroep;
  actie: 'lezen' | 'schrijven';
  object: Toegangsobject;
}

/** The strictest first: that class of a group is the one that D11.4 looks at. */
const STRENGHEID = ['ID', 'SG', 'BP', 'EX', 'DY', 'ST'] as const;

/** Which check of D11 speaks for a condition that does not hold; the others are about the phase (D11.3). */
const CONTROLE_VAN: Partial<Record<Voorwaarde, 'klasse' | 'convenant' | 'vrijgave' | 'breekglas'>> = {
  zorgpartnerEnNodig: 'klasse',
  vanBelangVoorVeiligheid: 'klasse',
  naUitnodiging: 'convenant',
  vrijgegeven: 'vrijgave',
  breekglas: 'breekglas',
};

/** Finds out what each check of D11 says of this question; `deel` decides on it. */
export function controleer(vraag: Rolvraag): Controles {
  const { matrix, betrokkene, rol, groep, actie, object } = vraag;
  const rolregels = matrix.rollen[rol];
  const voorwaarden = groep.cellen[rol]?.[actie];
  const dataklasse = strengste(groep);
  const isGevoelig = GEVOELIG.includes(dataklasse);
  const ontbreekt = (voorwaarden ?? []).filter((een) => !isVoldaan(een, betrokkene, object));
  const mist = (controle: (typeof CONTROLE_VAN)[Voorwaarde]) =>
    ontbreekt.some((een) => CONTROLE_VAN[een] === controle);
  const isGesloten = voorwaarden === undefined || mist(undefined) || (!isGevoelig && mist('klasse'));
  return {
    gebruiker: jaNee(
      rolregels !== undefined && betrokkene.gebruikerId !== '' && betrokkene.organisatie !== '',
    ),
    relatie: jaNee(hasRelatie(vraag)),
    fase: jaNee(!isGesloten && isFaseOpen(vraag)),
    dataklasse,
    klasseVrijgegeven: jaNee(!mist('klasse')),
    doel: doelOf(vraag),
    convenant: mist('convenant') ? 'nee' : 'nvt',
    afscherming: isMelderAfgeschermd(vraag) ? 'MELDER_ANONIEM' : 'GEEN',
    vrijgaveE18: mist('vrijgave') || !isVrijgegeven(vraag) ? 'nee' : 'nvt',
    breekglas: hasBreekglas(object) ? 'GELDIG' : mist('breekglas') ? 'ONGELDIG' : 'nvt',
  };
}

export function hasBreekglas({ casus }: Toegangsobject): boolean {
  return casus?.relaties.includes('BREEKGLAS') === true;
}

export function withoutBreekglas(object: Toegangsobject): Toegangsobject {
  const { casus } = object;
  if (casus === undefined) return object;
  return { ...object, casus: { ...casus, relaties: casus.relaties.filter((een) => een !== 'BREEKGLAS') } };
}

const jaNee = (waar: boolean) => (waar ? 'ja' : 'nee');

function strengste({ klasse }: MatrixGroep): Dataklasse {
  return STRENGHEID.find((een) => klasse.includes(een)) ?? 'ME';
}

/** D11.2: team, invitation, assignment, municipality; procesregie is always there, R12 only with a reason. */
function hasRelatie(vraag: Rolvraag): boolean {
  const { matrix, rol, groep, object } = vraag;
  if (!groep.casusgebonden && object.casus === undefined) return true;
  if (object.casus === undefined) return false;
  const relatie = matrix.rollen[rol]?.relatie;
  if (relatie === undefined || relatie === 'GEEN') return false;
  if (relatie === 'ALTIJD') return true;
  if (relatie === 'MET_REDEN') return (object.reden ?? '').trim().length >= 20;
  return (object.casus.relaties.includes(relatie) && !isBeperkt(vraag, relatie)) || hasBreekglas(object);
}

/**
 * AVG 18: who came to the casus after the person asked for restriction gets nothing until it is lifted. The meldpunt, the
 * ketenregieteam, procesregie, police and OM go on: what keeps somebody safe never waits for this.
 */
function isBeperkt({ matrix, object: { casus } }: Rolvraag, relatie: Casusrelatie): boolean {
  const beperkbaar: readonly Casusrelatie[] = matrix.beperking.relaties;
  return beperkbaar.includes(relatie) && casus?.relatiesNaBeperking?.includes(relatie) === true;
}

/** D11.3: the notes below the matrix of 3.4. */
function isFaseOpen({ matrix, betrokkene, rol, groep, object }: Rolvraag): boolean {
  if (object.casus === undefined) return true;
  const { fase } = object.casus;
  if (!FASEN.includes(fase)) return false;
  const { rollen, andersMet, vervalt } = matrix.naAfsluiting;
  const isEigen = !vervalt.includes(rol) && isVoldaan(andersMet, betrokkene, object);
  if (isFrom(fase, 'F8') && !rollen.includes(rol) && !isEigen) return false;
  return matrix.fasebeperkingen.every(
    (beperking) =>
      beperking.rol !== rol || !beperking.fasen.includes(fase) || beperking.alleen.includes(groep.groep),
  );
}

function doelOf({ matrix, rol, object: { doel } }: Rolvraag): Controles['doel'] {
  if (doel === undefined) return 'ONTBREEKT';
  return matrix.rollen[rol]?.doelen.includes(doel) === true ? 'PAST' : 'PAST_NIET';
}

/** D11.7: who melds anonymously for the keten is known to the meldpunt only. A fully anonymous melder is not kept at all. */
function isMelderAfgeschermd({ rol, groep, object }: Rolvraag): boolean {
  if (groep.groep !== 'melderidentiteit') return false;
  return object.anonimiteit === undefined || (object.anonimiteit === 'anoniemVoorKeten' && rol !== 'R02');
}

/**
 * D11.8: what of the criminal investigation was not released stays with police and OM of the casus, whatever the cell
 * says (INV8). An emergency does not open that compartment.
 */
function isVrijgegeven({ rol, groep, object }: Rolvraag): boolean {
  if (groep.groep !== 'strafrecht' || object.feiten?.vrijgegeven === true) return true;
  return rol === 'R07' && !hasBreekglas(object);
}
