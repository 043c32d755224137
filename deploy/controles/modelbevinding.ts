/** FOUT blocks a release; OPMERKING is for who reads the change. */
export type Modelernst = 'FOUT' | 'OPMERKING';

/** What a check has against a model: where, and in one sentence for who draws it. */
export interface Modelbevinding {
  /** Path of the file, such as `bpmn/ketenaanpak.bpmn`. */
  bestand: string;
  /** Id of the element, field or rule; null when it is about the file as a whole. */
  element: string | null;
  /** Which check; fixed words, such as `worker-bestaat`. */
  regel: string;
  /** B1 Dutch, without anything but names out of the models. */
  zin: string;
  ernst: Modelernst;
}

/** One check over all models: its name, and the places where it finds something. */
export interface Modelcontrole {
  regel: string;
  ernst: Modelernst;
}

/** Makes the findings of one check. */
export function bevindingenVan({ regel, ernst }: Modelcontrole) {
  return (bestand: string, element: string | null, zin: string): Modelbevinding => ({
    bestand,
    element,
    regel,
    zin,
    ernst,
  });
}
