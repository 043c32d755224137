import { DmnModdle } from 'dmn-moddle';

const moddle = new DmnModdle();

/** Why this is no DMN file with this decision; null when it is. */
export async function refuseDmn(naam: string, inhoud: string): Promise<string | null> {
  try {
    const { rootElement } = await moddle.fromXML(inhoud);
    const besluiten = (rootElement.drgElement ?? []).filter(({ $type }) => $type === 'dmn:Decision');
    return besluiten.some(({ id }) => id === naam)
      ? null
      : `In het bestand staat geen beslistabel met het id ${naam}. Een bestand heet zoals zijn tabel.`;
  } catch {
    return 'Het bestand is geen DMN-tabel, of het is beschadigd.';
  }
}
