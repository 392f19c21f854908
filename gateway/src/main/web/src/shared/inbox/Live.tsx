import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** What changes when something new is laid in my inbox. */
const ABOUT_ME = ["notices", "matches", "match", "sent-notices"];

/** Listens as long as the inbox is open. The browser comes back by itself when it is cut off. */
export function Live() {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    const source = new EventSource("/api/v1/events");
    source.addEventListener("notice", () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => ABOUT_ME.includes(String(queryKey[0])) });
    });
    return () => source.close();
  }, [client]);
  return null;
}
