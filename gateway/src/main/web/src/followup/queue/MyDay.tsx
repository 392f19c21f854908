import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { everybody, queue } from "../../shared/api/queue";
import { session } from "../../shared/api/session";
import type { Queue, QueueKind } from "../../shared/api/types.queue";
import { SelectField } from "../../shared/forms/Field";
import { clock } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { ButtonLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { SavedViews } from "../views/SavedViews";
import { type DaySearch, kindsOf, readDay } from "./asked";
import { Chips } from "./Chips";
import { QueueList } from "./QueueList";
import { Shortcuts } from "./Shortcuts";
import { useSorting } from "./useSorting";
import { type Whose, wanted } from "./wanted";

export default function MyDay() {
  const { t } = useTranslation("queue");
  const search = readDay({ ...useSearch({ from: "/oppfolging/min-dag" }) });
  const navigate = useNavigate();
  const look = (next: DaySearch) =>
    void navigate({ to: "/oppfolging/min-dag", search: { ...search, ...next }, replace: true });
  const whose = search.hvem ?? "open";
  const hidden = search.vis === "utsatt";
  const asked = useQuery(queue(hidden));
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <div className="toolbar">
        <SelectField
          id="whose"
          label={t("whose.label")}
          value={whose}
          onChange={(e) => look({ hvem: e.target.value === "open" ? undefined : (e.target.value as Whose) })}
        >
          {(["open", "mine", "all"] as const).map((one) => (
            <option key={one} value={one}>
              {t(`whose.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="shown"
          label={t("shown.label")}
          value={hidden ? "hidden" : "now"}
          onChange={(e) => look({ vis: e.target.value === "hidden" ? "utsatt" : undefined })}
        >
          <option value="now">{t("shown.now")}</option>
          <option value="hidden">{t("shown.hidden", { count: asked.data?.hidden ?? 0 })}</option>
        </SelectField>
      </div>
      <SavedViews on="DAY" search={{ ...search }} />
      <Load of={asked}>
        {(found) => (
          <Found
            key={String(hidden)}
            queue={found}
            whose={whose}
            hidden={hidden}
            kinds={kindsOf(search)}
            onKinds={(kinds) => look({ slag: kinds.join(".") || undefined })}
          />
        )}
      </Load>
    </Page>
  );
}

interface FoundProps {
  queue: Queue;
  whose: Whose;
  hidden: boolean;
  kinds: QueueKind[];
  onKinds: (kinds: QueueKind[]) => void;
}

function Found({ queue: found, whose, hidden, kinds, onKinds }: FoundProps) {
  const { t } = useTranslation("queue");
  const me = useQuery(session()).data?.subject;
  const people = useQuery(everybody()).data;
  const sorting = useSorting();
  const mine = found.items.filter((item) => wanted(item, whose, me));
  const items = kinds.length === 0 ? mine : mine.filter(({ kind }) => kinds.includes(kind));
  if (found.items.length === 0) return <Nothing hidden={hidden} />;
  return (
    <>
      <Chips of={mine} chosen={kinds} onChange={onKinds} />
      <p className="muted" aria-live="off">
        {t("shownNow", { count: items.length, time: clock(found.at) })}
      </p>
      {items.length === 0 ? (
        <Empty title={t("noHits")}>
          <p>{t("removeFilter")}</p>
        </Empty>
      ) : (
        <QueueList items={items} people={people} me={me} sorting={sorting} hidden={hidden} />
      )}
      <Shortcuts />
    </>
  );
}

function Nothing({ hidden }: { hidden: boolean }) {
  const { t } = useTranslation("queue");
  if (hidden)
    return (
      <Empty title={t("nothingHidden")}>
        <p>{t("nothingHiddenText")}</p>
      </Empty>
    );
  return (
    <Empty title={t("empty")}>
      <p>{t("emptyText")}</p>
      <ButtonLink to="/oppfolging" variant="secondary">
        {t("toPeople")}
      </ButtonLink>
    </Empty>
  );
}
