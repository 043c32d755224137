/** Text that somebody typed, with its own lines. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} class="utrecht-paragraph">
          {paragraph.split('\n').flatMap((line, number) => (number === 0 ? [line] : [<br />, line]))}
        </p>
      ))}
    </>
  );
}
