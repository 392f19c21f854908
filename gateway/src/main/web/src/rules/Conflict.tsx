import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../shared/api/problem";
import type { RuleSet } from "../shared/api/types";

export interface ConflictOver {
  /** The version one's numbers answer to. */
  basedOn: string;
  /** After the newest were fetched: what is in force now, and why. */
  told: ReactNode;
  isOne: (problem: Problem | null) => boolean;
  ask: (problem: Problem | null, settle: () => void) => ReactNode;
}

/** Somebody else decided in the meantime: their reason is shown, one's own numbers stay, and the preview is made anew. */
export function useConflict(current: RuleSet, onFetched: () => void): ConflictOver {
  const { t } = useTranslation("rules");
  const client = useQueryClient();
  const [basedOn, setBasedOn] = useState(current.version);
  const [fetching, setFetching] = useState(false);
  const [met, setMet] = useState(false);
  if (fetching && current.version !== basedOn) {
    setBasedOn(current.version);
    setFetching(false);
    setMet(true);
  }
  const fetchNewest = (settle: () => void) => {
    setFetching(true);
    onFetched();
    settle();
    void client.invalidateQueries({ queryKey: ["rules"] });
  };
  const isOne = (problem: Problem | null) => problem?.status === 409;
  return {
    basedOn,
    isOne,
    told: met && (
      <Alert data-color="info" role="status">
        {t("conflict.now", { version: current.version, reason: current.reason })}
      </Alert>
    ),
    ask: (problem, settle) =>
      isOne(problem) && (
        <Alert data-color="warning" role="alert">
          <Heading level={2} data-size="2xs">
            {t("conflict.title")}
          </Heading>
          <Paragraph>{t("conflict.text")}</Paragraph>
          <Button variant="secondary" onClick={() => fetchNewest(settle)}>
            {t("conflict.button")}
          </Button>
        </Alert>
      ),
  };
}
