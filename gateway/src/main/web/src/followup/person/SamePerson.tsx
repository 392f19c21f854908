import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { duplicates, merge } from "../../shared/api/referrals";
import type { Alike, Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { AlikeWords } from "../referrals/Decide";

/** Shown only when there is somebody: two entries that may be one person, for people to decide. */
export function SamePerson({ person }: { person: Candidate }) {
  const { t } = useTranslation("referrals");
  const [asked, setAsked] = useState<Alike | null>(null);
  const found = useQuery(duplicates(person.id)).data?.items ?? [];
  const command = useCommand(
    (other: string, key: string) => merge(person.id, other, key),
    () => {
      setAsked(null);
      announce(t("merged"));
    },
  );
  if (found.length === 0) return null;
  return (
    <Alert data-color="warning">
      <Paragraph>{t("alike")}</Paragraph>
      <ul className="log">
        {found.map((one) => (
          <li key={one.id}>
            <AlikeWords one={one} />
            {one.own && !one.linked && (
              <ActionButton variant="secondary" data-size="sm" onClick={() => setAsked(one)}>
                {t("merge", { name: one.name })}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      <AreYouSure
        open={asked !== null}
        words={{ title: t("mergeTitle"), text: t("mergeText"), yes: t("mergeButton"), no: t("mergeNot") }}
        command={command}
        onYes={() => asked && void command.run(asked.id)}
        onClose={() => setAsked(null)}
      />
    </Alert>
  );
}
