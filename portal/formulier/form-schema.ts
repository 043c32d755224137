import { z } from 'zod';

/**
 * The part of the Camunda Form JSON that our forms use. What is not listed here is refused when the
 * form is read, so that a rule which the server would not check cannot slip into a form.
 */
const required = z.boolean().optional();
const length = z.number().int().nonnegative().optional();
/** Where a component stands in the editor of the form; the portal lays out by itself. */
const placed = { id: z.string().optional(), layout: z.unknown().optional() };
const named = {
  ...placed,
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  label: z.string().default(''),
  description: z.string().optional(),
};
const requiredOnly = z.strictObject({ required }).default({});
const textRules = z.strictObject({ required, minLength: length, maxLength: length }).default({});
const numberRules = z
  .strictObject({ required, min: z.number().optional(), max: z.number().optional() })
  .default({});
const options = z.array(z.object({ label: z.string(), value: z.string() })).min(1);

const textSchema = z.strictObject({ type: z.literal('text'), ...placed, text: z.string() });
/** Not shown, and sent along: the key of what a row of a list was before. */
const hidden = z.strictObject({ hide: z.literal('=true') }).optional();
const textfieldSchema = z.strictObject({
  type: z.literal('textfield'),
  ...named,
  conditional: hidden,
  validate: textRules,
});
const textareaSchema = z.strictObject({ type: z.literal('textarea'), ...named, validate: textRules });
const selectSchema = z.strictObject({
  type: z.literal('select'),
  ...named,
  values: options,
  validate: requiredOnly,
});
const radioSchema = z.strictObject({
  type: z.literal('radio'),
  ...named,
  values: options,
  validate: requiredOnly,
});
const checklistSchema = z.strictObject({
  type: z.literal('checklist'),
  ...named,
  values: options,
  validate: requiredOnly,
});
const checkboxSchema = z.strictObject({ type: z.literal('checkbox'), ...named, validate: requiredOnly });
const numberSchema = z.strictObject({
  type: z.literal('number'),
  ...named,
  decimalDigits: z.number().int().nonnegative().optional(),
  /** Steps of the browser's own control; 1 says no more than that the number is whole. */
  increment: z.literal('1').optional(),
  validate: numberRules,
});
const datetimeSchema = z.strictObject({
  type: z.literal('datetime'),
  /** A day, or a day with a time on Dutch clocks. */
  subtype: z.enum(['date', 'datetime']),
  ...named,
  dateLabel: z.string().default(''),
  timeLabel: z.string().optional(),
  timeSerializingFormat: z.literal('no_timezone').optional(),
  timeInterval: z.number().optional(),
  validate: requiredOnly,
});

const fieldSchema = z.discriminatedUnion('type', [
  textfieldSchema,
  textareaSchema,
  selectSchema,
  radioSchema,
  checklistSchema,
  checkboxSchema,
  numberSchema,
  datetimeSchema,
]);

const outlined = { showOutline: z.boolean().optional() };

const dynamiclistSchema = z.strictObject({
  type: z.literal('dynamiclist'),
  ...placed,
  ...outlined,
  path: named.key,
  isRepeating: z.literal(true).default(true),
  allowAddRemove: z.literal(true).default(true),
  label: named.label,
  description: named.description,
  defaultRepetitions: z.number().int().nonnegative().default(1),
  components: z.array(fieldSchema),
});
const groupSchema = z.strictObject({
  type: z.literal('group'),
  ...placed,
  ...outlined,
  label: named.label,
  components: z.array(z.union([fieldSchema, dynamiclistSchema, textSchema])),
});

export const formSchema = z.object({
  id: z.string(),
  components: z.array(z.union([fieldSchema, dynamiclistSchema, groupSchema, textSchema])),
});

export type Form = z.infer<typeof formSchema>;
export type Component = Form['components'][number];
/** A component that asks one thing. */
export type Field = z.infer<typeof fieldSchema>;
export type FieldOfType<T extends Field['type']> = Extract<Field, { type: T }>;
export type DynamicList = z.infer<typeof dynamiclistSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Text = z.infer<typeof textSchema>;

/** What a form holds, by key; a dynamic list is an array of such records. */
export type FormValues = Record<string, unknown>;
