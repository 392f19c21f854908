import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { retention, runRetention } from "../shared/api/referrals";
import type { RetentionReport } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { AreYouSure } from "../shared/confirm/AreYouSure";
import { day } from "../shared/i18n/format";
import { ActionButton } from "../shared/ui/ActionButton";
import { Facts } from "../shared/ui/Facts";
import { Load } from "../shared/ui/Load";
import { announce } from "../shared/ui/live";
import { Panel } from "../shared/ui/small";

const COUNTED = ["noticed", "erased", "guardians", "invitations", "referrals", "looks"] as const;

/** "P12M" as months, "P30D" as days. */
function usePeriod() {
  const { t } = useTranslation("admin");
  return (iso: string) => {
    const months = /^P(\d+)M$/.exec(iso)?.[1];
    const days = /^P(\d+)D$/.exec(iso)?.[1];
    if (months) return t("retention.months", { count: Number(months) });
    return days ? t("retention.days", { count: Number(days) }) : iso;
  };
}

/** What is kept how long, what would go today, and the button that does it. Numbers, never whose. */
export function RetentionPanel() {
  const { t } = useTranslation("admin");
  const period = usePeriod();
  const asked = useQuery(retention());
  const [done, setDone] = useState<RetentionReport | null>(null);
  const [sure, setSure] = useState(false);
  const command = useCommand(
    (_: "run", key: string) => runRetention(key),
    (report) => {
      setDone(report);
      setSure(false);
      announce(t("retention.done"));
    },
  );
  return (
    <Panel title={t("retention.title")}>
      <Load of={asked}>
        {(rules) => (
          <>
            <Facts
              of={[
                [t("retention.quiet"), period(rules.quietUntilNotice)],
                [t("retention.notice"), period(rules.noticeUntilErasure)],
                [t("retention.referral"), period(rules.returnedReferral)],
                [t("retention.access"), period(rules.looks)],
              ]}
            />
            <Paragraph>
              {done
                ? t("retention.did", { date: day(done.day) })
                : t("retention.would", { date: day(rules.today.day) })}
            </Paragraph>
            <Facts of={COUNTED.map((what) => [t(`retention.${what}`), String((done ?? rules.today)[what])])} />
          </>
        )}
      </Load>
      <div className="actions">
        <ActionButton variant="secondary" onClick={() => setSure(true)}>
          {t("retention.run")}
        </ActionButton>
      </div>
      <AreYouSure
        open={sure}
        words={{
          title: t("retention.sure"),
          text: t("retention.sureText"),
          yes: t("retention.yes"),
          no: t("retention.no"),
        }}
        danger
        command={command}
        onYes={() => void command.run("run")}
        onClose={() => setSure(false)}
      />
    </Panel>
  );
}
