import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { listen } from "./listen";

/** What is read again when something of a sort has changed; the service says the sort and nothing else. */
const ABOUT: Record<string, readonly string[]> = {
  notice: ["notices", "matches", "match", "sent-notices"],
  match: ["matches", "match", "identity", "answers", "opening-news", "proposals", "queue", "wall", "sent-about"],
  journey: ["journeys", "journey", "queue"],
  message: ["messages", "queue"],
  opening: ["openings", "opening", "findings", "history", "queue"],
  candidate: ["candidate", "candidates", "consents", "preview", "queue"],
  notification: ["sent-about", "sent-to", "queue"],
};
const ANYTHING = new Set(Object.values(ABOUT).flat());
const LOOKED_AT = new Set(["notices", "queue", "wall"]);

/** Lists of names are long, and a name is the same tomorrow. */
const isNames = ([, part]: QueryKey) => part === "everybody" || part === "by id";

/** Listens as long as it is shown: what is on the page is read again when news of it comes. */
export function Live() {
  const client = useQueryClient();
  useEffect(() => {
    const readAgain = (names: Set<string>) =>
      void client.invalidateQueries({
        predicate: ({ queryKey }) => names.has(String(queryKey[0])) && !isNames(queryKey),
      });
    return listen({
      onNews: (about) =>
        readAgain(about === "anything" ? ANYTHING : new Set(about.flatMap((sort) => ABOUT[sort] ?? []))),
      onSilence: () => readAgain(LOOKED_AT),
    });
  }, [client]);
  return null;
}
