import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { changeOpening, draftOpening } from "../api/employers";
import { get } from "../api/http";
import { Intention } from "../api/key";
import { type Problem, problemOf } from "../api/problem";
import type { Opening } from "../api/types";
import type { useChecked } from "../forms/useChecked";
import { type OpeningFields, toOpening } from "./fields";

export type OpeningEditor = ReturnType<typeof useChecked<OpeningFields>>;

/** After so many milliseconds without a key pressed, a draft is saved by itself. */
export const QUIET = 1500;

type Saving = "nothing" | "saving" | "saved" | "failed";

/**
 * Keeps a place in store while it is written. A draft saves itself; what young people can see already is saved only when
 * asked. One request at a time, and nothing is sent twice for the same words.
 */
export function useDraft(form: OpeningEditor, before?: Opening) {
  const client = useQueryClient();
  const stored = useRef(before);
  const written = useRef(JSON.stringify(toOpening(form.getValues())));
  const running = useRef<Promise<Opening | undefined>>(null);
  const intention = useRef<Intention>(null);
  intention.current ??= new Intention();
  const [newest, setNewest] = useState(before);
  const [saving, setSaving] = useState<Saving>("nothing");
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const byItself = !before || before.status === "DRAFT";

  const send = useCallback(async (): Promise<Opening | undefined> => {
    const body = toOpening(form.getValues());
    const text = JSON.stringify(body);
    if (stored.current && text === written.current) return stored.current;
    setSaving("saving");
    try {
      const known = stored.current;
      const answer = known
        ? ((await changeOpening(known.id, known.version, body)) ?? (await get<Opening>(`/openings/${known.id}`)))
        : await draftOpening(body, intention.current?.keyFor(body) ?? "");
      stored.current = answer;
      written.current = text;
      setNewest(answer);
      setProblem(null);
      setSaving("saved");
      setAt(Date.now());
      return answer;
    } catch (error) {
      setProblem(problemOf(error));
      setSaving("failed");
      return undefined;
    }
  }, [form.getValues]);

  /** What is written now is stored, or nothing is answered and the problem says why. */
  const save = useCallback(async (): Promise<Opening | undefined> => {
    while (running.current) await running.current;
    running.current = send();
    try {
      return await running.current;
    } finally {
      running.current = null;
    }
  }, [send]);

  const { watch } = form;
  useEffect(() => {
    if (!byItself) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void save();
      }, QUIET);
    });
    return () => {
      watching.unsubscribe();
      if (timer === undefined) return;
      // whoever leaves in the middle of a word keeps what was written
      clearTimeout(timer);
      void save();
    };
  }, [byItself, watch, save]);

  return {
    /** As it is stored; nothing before the first save. */
    newest,
    saving,
    at,
    problem,
    byItself,
    save,
    /** From now on what is written answers to this version. */
    answerTo: (theirs: Opening) => {
      stored.current = theirs;
      written.current = "";
      setNewest(theirs);
      setProblem(null);
      setSaving("nothing");
    },
    done: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "trades" }),
  };
}

export type Draft = ReturnType<typeof useDraft>;
