import { Paragraph, Tag } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { deleteSearch, type SavedSearch, switchSearch } from "../api/searches";
import { useCommand } from "../api/useCommand";
import { moment } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";

interface Props {
  search: SavedSearch;
  onDeleted: (search: SavedSearch) => void;
  children?: ReactNode;
}

/** One saved search: whether it tells, when it last found something, on or off, away. */
export function OneSearch({ search, onDeleted, children }: Props) {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const turn = useCommand(switchSearch, ({ on }) => announce(t(on ? "isOn" : "isOff", { name: search.name })));
  const away = useCommand(deleteSearch, () => onDeleted(search));
  const problem = turn.problem ?? away.problem;
  return (
    <>
      <p>
        <strong>{search.name}</strong>{" "}
        <Tag data-color={search.on ? "success" : "neutral"}>{t(search.on ? "on" : "off")}</Tag>
      </p>
      {children}
      <Paragraph data-size="sm">
        {search.foundAt ? t("foundAt", { when: moment(search.foundAt) }) : t("foundNothing")}
      </Paragraph>
      {problem && <ProblemAlert problem={problem} onRetry={() => void (turn.problem ? turn : away).reload()} />}
      <div className="actions">
        <ActionButton
          variant="secondary"
          data-size="sm"
          busy={turn.busy}
          aria-label={t(search.on ? "turnOffOf" : "turnOnOf", { name: search.name })}
          onClick={() => void turn.run(search)}
        >
          {t(search.on ? "turnOff" : "turnOn")}
        </ActionButton>
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={away.busy}
          aria-label={t("deleteOf", { name: search.name })}
          onClick={() => void away.run(search)}
        >
          {t("delete")}
        </ActionButton>
      </div>
    </>
  );
}
