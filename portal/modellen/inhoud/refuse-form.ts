import { z } from 'zod';

const formSchema = z.looseObject({
  id: z.string(),
  components: z.array(z.looseObject({ type: z.string() })),
});

/** Why this is no Camunda Form with this id; null when it is. */
export function refuseForm(id: string, inhoud: string): string | null {
  const form = formSchema.safeParse(parseJson(inhoud));
  if (!form.success) return 'Het bestand is geen Camunda-formulier, of het is beschadigd.';
  return form.data.id === id
    ? null
    : `Het formulier in het bestand heeft het id ${form.data.id}, en moet ${id} heten.`;
}

function parseJson(inhoud: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch {
    return undefined;
  }
}
