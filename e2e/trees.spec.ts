/**
 * What assistive technology is given, region by region: roles, names and order. Small on purpose, so that a change is
 * read and not waved through; what a region holds beyond these lines is free.
 */
import { addressOf, cards, drawer, expect, idOf, test } from './fixtures.ts';

interface Trees {
  readonly shell: string;
  readonly filters: string;
  readonly card: string;
  readonly drawer: string;
  readonly timeline: string;
  readonly figure: string;
  readonly about: string;
}

const TREES: Readonly<Record<'en' | 'ja', Trees>> = {
  en: {
    shell: `
      - navigation "Direct links":
        - link "Skip to results"
        - link "Keyboard"
      - banner:
        - group "Theme":
          - button "System" [pressed]
          - button "Light"
          - button "Dark"
        - group "Language":
          - link "English"
          - link "日本語"
        - heading /G20/ [level=1]
        - list "The meeting in figures"
      - search "Find and filter"
      - main:
        - region "What the ministers agreed"
        - region /^Timeline/
      - contentinfo`,
    filters: `
      - search "Find and filter":
        - searchbox "Search"
        - group "Track":
          - radio "All" [checked]
          - radio "Digital economy (8)"
          - radio "Digital government (3)"
        - button "Wording"
        - button "More filters"
        - status: /11 areas/`,
    card: `
      - listitem:
        - heading "i. Digital transformation in production for sustainable growth" [level=4]:
          - link "i. Digital transformation in production for sustainable growth"
        - list "Wording of its statements":
          - listitem: Commit × 2
        - button /^Compare/`,
    drawer: `
      - complementary "v Child protection and empowerment in the digital environment":
        - 'group "Area: previous and next"':
          - button "Previous"
          - status: 5 of 11
          - button "Next"
        - button "Close"
        - heading "v Child protection and empowerment in the digital environment" [level=2]
        - heading "In the release’s summary" [level=3]
        - heading "Where it comes from" [level=3]
        - heading "Earlier" [level=4]`,
    timeline: `
      - figure /events and documents/:
        - 'group "Overview: the part of the time axis on show"':
          - slider "First month on show"
          - slider "Last month on show"
        - group "Events and documents on one time axis":
          - list "Summits":
            - listitem:
              - link "Osaka Summit, 28–29 June 2019, Summit"`,
    figure: `
      - figure /Commit/:
        - heading /Commit/ [level=3]
        - group: The same numbers as a table`,
    about: `
      - dialog "Keyboard":
        - heading "Keyboard" [level=2]
        - button "Close"
        - group "Keyboard":
          - checkbox "Single keys are on" [checked]
          - table "Single keys":
            - rowgroup:
              - row:
                - columnheader "Key"
                - columnheader "What it does"
            - rowgroup:
              - row /Go to the search field/`,
  },
  ja: {
    shell: `
      - navigation "直接移動":
        - link "本文へ移動"
        - link "キーボード操作"
      - banner:
        - group "配色":
          - button "自動" [pressed]
        - group "言語":
          - link "English"
          - link "日本語"
        - heading /G20/ [level=1]
        - list "数字で見る会合"
      - search "検索と絞り込み"
      - main:
        - region "閣僚が合意したこと"
        - region /^年表/
      - contentinfo`,
    filters: `
      - search "検索と絞り込み":
        - searchbox "検索"
        - group "柱":
          - radio "すべて" [checked]
          - radio "デジタル経済（8）"
          - radio "デジタルガバメント（3）"
        - button "表現"
        - button "その他の条件"
        - status: /11分野/`,
    card: `
      - listitem:
        - heading /^i\\. 持続可能な成長/ [level=4]:
          - link /^i\\. 持続可能な成長/
        - list "記述の表現":
          - listitem: コミットする × 2
        - button /^比較/`,
    drawer: `
      - complementary "v デジタル環境における青少年保護とエンパワーメント":
        - group "分野：前へ・次へ":
          - button "前へ"
          - status: 11件中5件目
          - button "次へ"
        - button "閉じる"
        - heading "v デジタル環境における青少年保護とエンパワーメント" [level=2]
        - heading "経緯" [level=3]
        - heading "これより前" [level=4]`,
    timeline: `
      - figure /会合・文書/:
        - group "全体図：表示中の期間":
          - slider "表示する最初の月"
          - slider "表示する最後の月"
        - group "会合と文書の年表"`,
    figure: `
      - figure /コミットする/:
        - heading /コミットする/ [level=3]
        - group: 同じ数字を表で見る`,
    about: `
      - dialog "キーボード操作":
        - heading "キーボード操作" [level=2]
        - button "閉じる"
        - group "キーボード操作":
          - checkbox "1文字のキーを使う" [checked]
          - table "1文字のキー"`,
  },
};

for (const language of ['en', 'ja'] as const) {
  test(`each region has its roles, names and order (${language})`, async ({ page }) => {
    const trees = TREES[language];
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(addressOf({ open: idOf('A05'), language }));
    await expect(drawer(page)).toMatchAriaSnapshot(trees.drawer);
    await expect(page.locator('body')).toMatchAriaSnapshot(trees.shell);
    await expect(page.getByRole('search')).toMatchAriaSnapshot(trees.filters);
    await expect(cards(page).first()).toMatchAriaSnapshot(trees.card);
    await expect(page.locator('figure[aria-labelledby="timeline-caption"]')).toMatchAriaSnapshot(trees.timeline);
    await expect(page.locator('figure[data-figure]').first()).toMatchAriaSnapshot(trees.figure);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(trees.about);
  });
}
