import type { Verwerkingslogregel } from './verwerkingslog.js';
import { VERWERKINGEN } from './verwerkingslog.js';
import { activiteitUri } from './verwerkingsregister.js';

/** Where an exported line comes from: it stands on every line, so that a part of the file carries it too (INV19). */
export interface Herkomst {
  uitvoerId: string;
  door: string;
  op: string;
  redenId: string;
}

/** A line in the fields of Logboek Dataverwerkingen (F68), with what NEN 7513 asks besides under names of our own. */
export interface Logboekregel {
  trace_id: string;
  span_id: string;
  name: string;
  start_time: string;
  end_time: string;
  status_code: 'UNSET' | 'OK' | 'ERROR';
  resource: { name: string; attributes: Record<string, string> };
  attributes: Record<string, string | readonly string[]>;
}

/**
 * @param versleuteld the key of the data subject, encrypted; null when the line is about nobody
 * @param regel a line of the log
 */
export function toLogboekregel(
  regel: Verwerkingslogregel,
  versleuteld: string | null,
  herkomst: Herkomst,
): Logboekregel {
  const { organisatie, doel, grondslag, veldgroep, regelversie } = regel;
  return {
    trace_id: regel.traceId,
    span_id: regel.spanId,
    name: VERWERKINGEN[regel.verwerking],
    start_time: regel.tijdstip,
    end_time: regel.einde,
    status_code: regel.statusCode,
    resource: {
      name: 'ketenregiesysteem-mensenhandel',
      attributes: {
        'keten.uitvoer.id': herkomst.uitvoerId,
        'keten.uitvoer.door': herkomst.door,
        'keten.uitvoer.op': herkomst.op,
        'keten.uitvoer.reden_id': herkomst.redenId,
      },
    },
    attributes: {
      'dpl.core.processing_activity_id': activiteitUri(regel.activiteit),
      ...(versleuteld === null
        ? {}
        : {
            'dpl.core.data_subject_id': versleuteld,
            'dpl.core.data_subject_id_type': regel.betrokkeneSoort,
          }),
      'keten.gebruiker_id': regel.gebruikerId,
      'keten.rollen': regel.rollen,
      'keten.actie': regel.actie,
      'keten.resultaat': regel.resultaat,
      'keten.beslisregel': regel.regel,
      ...present({
        'keten.organisatie': organisatie,
        'keten.doel': doel,
        'keten.grondslag': grondslag,
        'keten.veldgroep': veldgroep,
        'keten.regelversie': regelversie === null ? null : String(regelversie),
      }),
    },
  };
}

function present(waarden: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(waarden).filter((paar): paar is [string, string] => paar[1] !== null),
  );
}
