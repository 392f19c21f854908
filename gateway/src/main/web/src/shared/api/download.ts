import { problemFrom } from "./problem";

/** Saves an answer as a file, in the page's language; a problem stays a problem. Gives what was said beside the file. */
export async function download(path: string): Promise<Headers> {
  const response = await fetch(`/api/v1${path}`, {
    headers: { "Accept-Language": document.documentElement.lang || "nb" },
    credentials: "same-origin",
  });
  if (!response.ok) throw await problemFrom(response);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameIn(response.headers.get("content-disposition")) ?? "";
  link.click();
  URL.revokeObjectURL(link.href);
  return response.headers;
}

function nameIn(disposition: string | null): string | undefined {
  const coded = disposition?.match(/filename\*=UTF-8''([^;]+)/)?.[1];
  return coded ? decodeURIComponent(coded) : disposition?.match(/filename="([^"]+)"/)?.[1];
}
