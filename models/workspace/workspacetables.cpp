#include "models/workspace/workspaceschema.h"

namespace whither {

/// SQLite keeps these texts as they stand, comments and all: whoever opens the file with another
/// program finds them there. A changed letter is another version.
const SchemaTexts& workspaceTables()
{
    static const SchemaTexts texts{
        {"whither_dataset", R"(CREATE TABLE whither_dataset(
  -- One list of records each. Its rows are in the table data_<key>.
  id INTEGER PRIMARY KEY,     -- from 0, in the order of the tabs
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  digest BLOB NOT NULL,       -- BLAKE2b of the cells: changed rows are found out
  imported_at TEXT,           -- ISO 8601, UTC
  records_read INTEGER NOT NULL,   -- = imported + rejected
  records_imported INTEGER NOT NULL,
  records_rejected INTEGER NOT NULL,
  records_warned INTEGER NOT NULL,
  format TEXT NOT NULL,       -- what the file turned out to be
  encoding TEXT NOT NULL,
  delimiter INTEGER NOT NULL, -- a byte
  has_header INTEGER NOT NULL,
  source_table TEXT NOT NULL
))"},
        {"whither_column", R"(CREATE TABLE whither_column(
  -- The columns of each dataset, in the order of data_<key>.
  dataset INTEGER, position INTEGER,
  key TEXT NOT NULL,
  type TEXT NOT NULL,         -- text, integer, real, date
  known_provenance INTEGER,   -- of all stated cells; NULL: see whither_provenance_run
  unknown_provenance INTEGER, -- of all others
  PRIMARY KEY(dataset, position)) WITHOUT ROWID)"},
        {"whither_provenance", R"(CREATE TABLE whither_provenance(
  -- How values came to be in a dataset.
  dataset INTEGER, position INTEGER,
  kind TEXT NOT NULL,         -- unknown, published, computed, entered
  source TEXT NOT NULL,
  PRIMARY KEY(dataset, position)) WITHOUT ROWID)"},
        {"whither_provenance_run", R"(CREATE TABLE whither_provenance_run(
  -- From first_row on, up to the next run of the column, cells have this provenance.
  dataset INTEGER, position INTEGER, first_row INTEGER,
  provenance INTEGER NOT NULL,
  PRIMARY KEY(dataset, position, first_row)) WITHOUT ROWID)"},
        {"whither_file", R"(CREATE TABLE whither_file(
  -- The files a dataset was read from.
  dataset INTEGER, position INTEGER,
  name TEXT NOT NULL,
  path TEXT NOT NULL,         -- a private hint; may be empty
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY(dataset, position)) WITHOUT ROWID)"},
        {"whither_shape_name", R"(CREATE TABLE whither_shape_name(
  -- The tables and the columns found in the file.
  dataset INTEGER, list TEXT, position INTEGER,
  name TEXT NOT NULL,
  PRIMARY KEY(dataset, list, position)) WITHOUT ROWID)"},
        {"whither_problem", R"(CREATE TABLE whither_problem(
  -- Records of the file that were rejected, or taken with a warning.
  dataset INTEGER, is_warning INTEGER, position INTEGER,
  kind TEXT NOT NULL,
  line INTEGER NOT NULL,
  field INTEGER NOT NULL,
  byte_offset INTEGER NOT NULL,
  raw_text BLOB NOT NULL,
  file TEXT NOT NULL,
  PRIMARY KEY(dataset, is_warning, position)) WITHOUT ROWID)"},
        {"whither_mapping", R"(CREATE TABLE whither_mapping(
  -- What was decided about reading a file; NULL was left to be guessed.
  id INTEGER PRIMARY KEY,
  dataset INTEGER,            -- it was read so, or
  signature TEXT,             -- files of this shape are to be read so
  format TEXT,
  encoding TEXT,
  delimiter INTEGER,
  has_header INTEGER,
  source_table TEXT,
  row_limit INTEGER,
  as_json INTEGER NOT NULL
))"},
        {"whither_mapping_column", R"(CREATE TABLE whither_mapping_column(
  mapping INTEGER, position INTEGER,
  key TEXT NOT NULL,
  type TEXT,
  meaning TEXT NOT NULL,
  PRIMARY KEY(mapping, position)) WITHOUT ROWID)"},
        {"whither_mapping_value", R"(CREATE TABLE whither_mapping_value(
  -- What texts of a file stand for that name no country by themselves.
  mapping INTEGER, text TEXT,
  country TEXT NOT NULL,      -- an English name; empty: no country
  PRIMARY KEY(mapping, text)) WITHOUT ROWID)"},
        {"whither_entry", R"(CREATE TABLE whither_entry(
  -- front: the dataset in front; query, cohort: recipes; setting: the look of the window.
  kind TEXT, name TEXT,
  value BLOB NOT NULL,
  PRIMARY KEY(kind, name)) WITHOUT ROWID)"},
    };
    return texts;
}

} // namespace whither
