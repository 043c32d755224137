import { readBpmn } from './read-bpmn.js';

/** Why this is no BPMN file with this process; null when it is. */
export async function refuseBpmn(naam: string, inhoud: string): Promise<string | null> {
  try {
    const processen = (await readBpmn(inhoud)).rootElements.filter(({ $type }) => $type === 'bpmn:Process');
    if (processen.length !== 1)
      return `Het bestand bevat ${processen.length} processen. Een bestand bevat er één.`;
    const id = processen[0]?.id ?? '';
    return id === naam
      ? null
      : `Het proces in het bestand heet ${id}, maar het bestand ${naam}. Die zijn gelijk.`;
  } catch {
    return 'Het bestand is geen BPMN-diagram, of het is beschadigd.';
  }
}
