import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Problem, problemOf } from "../api/problem";
import { announce } from "../ui/live";
import { keep } from "./saved";

/** Fetches a file and keeps it; says when it is there, or what went wrong. One at a time. */
export function useSaving() {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (name: string, fetched: () => Promise<Blob>) => {
    if (busy) return;
    setBusy(name);
    setProblem(null);
    try {
      keep(await fetched(), name);
      announce(t("figure.saved", { name }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(null);
    }
  };
  return { save, busy, problem };
}
