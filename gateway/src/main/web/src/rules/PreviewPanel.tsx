import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Preview, Standing } from "../shared/api/types";
import { useCode, useTradeName } from "../shared/i18n/codes";
import { number } from "../shared/i18n/format";

/** What other weights would do to the lists: counts first, then the greatest changes. Never whose list it is. */
export function PreviewPanel({ of }: { of: Preview }) {
  const { t } = useTranslation("rules");
  const code = useCode();
  const tradeName = useTradeName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (of) heading.current?.focus();
  }, [of]);
  const standing = (at: Standing | null) =>
    at
      ? t("preview.standing", { place: at.place, word: code("word", at.word).toLowerCase(), score: number(at.score) })
      : t("preview.not");
  const rows = of.changes.map((change, index) => ({ ...change, key: `${change.openingId}-${index}` }));
  return (
    <figure className="figure">
      <figcaption>
        <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
          {t("preview.title")}
        </Heading>
        <span className="block">
          {of.suggestionsChanged === 0
            ? t("preview.same")
            : t("preview.finding", {
                changed: number(of.suggestionsChanged),
                compared: number(of.suggestionsCompared),
                people: number(of.peopleAffected),
                openings: number(of.openingsAffected),
              })}
        </span>
        {of.wordsChanged > 0 && <span className="block">{t("preview.words", { count: of.wordsChanged })}</span>}
      </figcaption>
      <Paragraph className="muted">{t("preview.how")}</Paragraph>
      {rows.length > 0 && (
        <>
          <Table className="stacking" zebra>
            <caption className="ds-sr-only">{t("preview.title")}</caption>
            <Table.Head>
              <Table.Row>
                {(["trade", "change", "before", "after"] as const).map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {t(`preview.${column}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {rows.map(({ key, trade, change, before, after }) => (
                <Table.Row key={key}>
                  <Table.HeaderCell scope="row">{tradeName(trade)}</Table.HeaderCell>
                  <Table.Cell data-label={t("preview.change")}>{t(`changes.${change}`)}</Table.Cell>
                  <Table.Cell data-label={t("preview.before")}>{standing(before)}</Table.Cell>
                  <Table.Cell data-label={t("preview.after")}>{standing(after)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          {of.suggestionsChanged > rows.length && (
            <p className="muted">{t("preview.listed", { count: rows.length })}</p>
          )}
        </>
      )}
    </figure>
  );
}
