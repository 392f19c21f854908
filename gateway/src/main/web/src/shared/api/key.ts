/** A random UUID; `crypto.randomUUID` is missing where the page is served over plain HTTP from another machine. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Gives the same key for the same body until told that it went through. */
export class Intention {
  private last = "";
  private key = newKey();

  keyFor(body: unknown): string {
    const now = JSON.stringify(body) ?? "";
    if (now !== this.last) {
      this.last = now;
      this.key = newKey();
    }
    return this.key;
  }

  done(): void {
    this.last = "";
    this.key = newKey();
  }
}
