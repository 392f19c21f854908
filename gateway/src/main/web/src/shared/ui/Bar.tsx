/** A bar that repeats a number; the number itself always stands beside it as text. */
export function Bar({ share }: { share: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ inlineSize: width }} />
    </span>
  );
}
