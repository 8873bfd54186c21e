//! One text of DDL for two databases.
//!
//! A column is written `name {type} …`; each type in braces becomes what the database calls it, together with the
//! `CHECK` that keeps garbage out. SQLite tables are `STRICT`, so that an ill-typed value is refused there too.
//!
//! | written | means | SQLite | PostgreSQL |
//! |---|---|---|---|
//! | `{id}` | a UUID | 16 bytes | `uuid` |
//! | `{instant}` | microseconds since 1970 UTC | `INTEGER` | `bigint` |
//! | `{integer}`, `{count}` | a whole number; one that is never negative | `INTEGER` | `bigint` |
//! | `{flag}` | yes or no | 0 or 1 | `boolean` |
//! | `{date}` | a civil date, `YYYY-MM-DD` | text | text |
//! | `{text}`, `{text N}` | text, of at most N characters | text | text |
//! | `{slug}` | a word of ours: `a-z 0-9 . _ / -` | text | text |
//! | `{json}` | JSON whose bytes we keep as they are | text | text |
//! | `{bytes}`, `{digest}` | bytes; exactly 32 of them | `BLOB` | `bytea` |
//! | `{country}`, `{currency}` | two or three capital letters | text | text |
//! | `{one of a b c}` | a closed vocabulary | text | text |
//! | `{strict}` | after the closing bracket of a table | `STRICT` | nothing |

use sea_orm::DbBackend;

/// The statement `text` in the words of `backend`. Text outside braces is the same for both and is left alone.
#[must_use]
pub fn render(backend: DbBackend, text: &str) -> String {
    let mut rendered = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        rendered.push_str(before);
        let (kind, tail) = after.split_once('}').unwrap_or((after, ""));
        let column = before.rsplit([' ', '(', '\n']).find(|word| !word.is_empty()).unwrap_or_default();
        rendered.push_str(&column_type(backend, column, kind));
        rest = tail;
    }
    rendered.push_str(rest);
    rendered
}

fn column_type(backend: DbBackend, column: &str, kind: &str) -> String {
    let sqlite = backend == DbBackend::Sqlite;
    let (name, argument) = kind.split_once(' ').unwrap_or((kind, ""));
    let matching = |glob: &str, pattern: &str| {
        if sqlite {
            format!("text CHECK ({column} GLOB '{glob}')")
        } else {
            format!("text CHECK ({column} ~ '{pattern}')")
        }
    };
    match name {
        "strict" => if sqlite { "STRICT" } else { "" }.to_owned(),
        "id" if sqlite => format!("BLOB CHECK (length({column}) = 16)"),
        "id" => "uuid".to_owned(),
        "instant" | "integer" => if sqlite { "INTEGER" } else { "bigint" }.to_owned(),
        "count" => format!("{} CHECK ({column} >= 0)", if sqlite { "INTEGER" } else { "bigint" }),
        "flag" if sqlite => format!("INTEGER CHECK ({column} IN (0, 1))"),
        "flag" => "boolean".to_owned(),
        "bytes" => if sqlite { "BLOB" } else { "bytea" }.to_owned(),
        "digest" if sqlite => format!("BLOB CHECK (length({column}) = 32)"),
        "digest" => format!("bytea CHECK (octet_length({column}) = 32)"),
        "date" => matching("[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]", "^[0-9]{4}-[01][0-9]-[0-3][0-9]$"),
        "country" => matching("[A-Z][A-Z]", "^[A-Z]{2}$"),
        "currency" => matching("[A-Z][A-Z][A-Z]", "^[A-Z]{3}$"),
        "slug" if sqlite => format!("text CHECK ({column} <> '' AND {column} NOT GLOB '*[^a-zA-Z0-9./_-]*')"),
        "slug" => format!("text CHECK ({column} ~ '^[a-zA-Z0-9./_-]+$')"),
        "json" if sqlite => format!("text CHECK (json_valid({column}))"),
        "text" if !argument.is_empty() => format!("text CHECK (length({column}) <= {argument})"),
        "one" => {
            let words: Vec<String> = argument.split_whitespace().skip(1).map(|word| format!("'{word}'")).collect();
            format!("text CHECK ({column} IN ({}))", words.join(", "))
        }
        // `{json}` on PostgreSQL and plain `{text}`: the bytes as they are, because jsonb drops the order of keys.
        _ => "text".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_becomes_what_each_database_calls_it() {
        let text = "CREATE TABLE t (a {id} NOT NULL, b {one of x y}) {strict}";
        assert_eq!(
            render(DbBackend::Sqlite, text),
            "CREATE TABLE t (a BLOB CHECK (length(a) = 16) NOT NULL, b text CHECK (b IN ('x', 'y'))) STRICT"
        );
        assert_eq!(
            render(DbBackend::Postgres, text),
            "CREATE TABLE t (a uuid NOT NULL, b text CHECK (b IN ('x', 'y'))) "
        );
    }

    #[test]
    fn text_outside_braces_is_left_alone() {
        let text = "CREATE INDEX i ON t (a) WHERE b IS NULL";
        assert_eq!(render(DbBackend::Postgres, text), text);
    }
}
