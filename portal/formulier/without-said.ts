/**
 * A text without the sentences that stand on the page already. A form says why it is there for who opens it elsewhere; above
 * it here the task said the same.
 */
export function withoutSaid(text: string, said: string): string {
  const gezegd = new Set(sentencesOf(said).map(plain));
  return sentencesOf(text)
    .filter((sentence) => !gezegd.has(plain(sentence)))
    .join(' ');
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])[ \t]+/);

const plain = (sentence: string): string => sentence.trim().toLowerCase();
