#pragma once

#include "models/result.h"
#include "models/sqlite/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// What a `*.whither` file looks like to SQLite. The rows of a dataset stand in plain tables, a
/// column each, so that any program that reads SQLite can ask them; tables named `whither_…` hold
/// everything else and explain themselves in their own text.
///
/// Rows were weighed against blobs of our column codes. At 1 M rows of 10 columns SQLite alone took
/// 0.7 s to write and 0.6 s to read them, blobs 0.2 s and 0.03 s, in a file of 144 MB against 86
/// (the CSV has about 125); whole, with hashes and syncing, saving took 1.6 s and opening 1.3 s.
/// That is little enough, and in return the file is open to others and knows nothing of how columns
/// are kept in memory.
///
/// A name that `nameOf` gives anew (another file format, another kind of problem) makes files that
/// older programs call damaged: count the version up with it.
inline constexpr std::uint32_t workspaceApplicationId = 0x57687472; // "Whtr"
inline constexpr int workspaceVersion = 2;

/// Columns of one SQL table; a wider dataset goes on in further ones. SQLite takes 2000 at most.
inline constexpr std::size_t columnsPerPart = 1000;

/// Names of tables and the text that makes each: `sqlite_schema` holds it word for word.
using SchemaTexts = std::map<std::string, std::string>;

/// The tables of every workspace of this version.
const SchemaTexts& workspaceTables();

/// One SQL table with some of a dataset's columns, in their order, behind the number of the row
/// (from 1) in the column `row`.
struct DataPart {
    std::string name;
    std::size_t firstColumn = 0;
    std::size_t columnCount = 0;
    std::string createText;
};

/// A column as far as its SQL text goes: the key and the SQL type ("" for none).
struct SqlColumn {
    std::string key;
    std::string type;
};

/// Makes names that SQLite tells apart (it does not look at case) and can hold (without NUL).
class FreeNames {
public:
    /// The name that is wanted, or the first free one of `wanted_2`, `wanted_3`, …
    std::string make(std::string wanted);

private:
    std::map<std::string, int> m_taken; ///< folded; and the number last tried behind it
};

/// The tables a dataset's rows stand in. Those of one workspace take their names from one
/// `tableNames`, in the order of its datasets.
std::vector<DataPart> dataPartsFor(const std::string& datasetKey,
                                   const std::vector<SqlColumn>& columns, FreeNames& tableNames);

/// Looks at the first bytes of the file: is it a workspace, and of which version?
/// Errors: `FileNotFound`, `NotAFile`, `CannotRead`, `NotAWorkspace`, `NewerWorkspace` (with its
/// version and ours), `DamagedFile`.
Result<int> workspaceVersionOf(const QString& path);

/// Opens a workspace to be read; one of an older version is brought up to date in memory, and the
/// file stays as it is. Errors as `workspaceVersionOf`, and what SQLite says.
Result<Database> openWorkspaceDatabase(const QString& path);

/// Brings a database of version `from` up to this one. Errors: `DamagedFile` if there never was
/// such a version, and what SQLite says.
Done migrate(Database& database, int from);

/// The text of every table. `DamagedFile` if the schema holds anything but tables: a view or a
/// trigger is nobody's data, and its text would run when it is asked.
Result<SchemaTexts> schemaOf(const Database& database, const QString& path);

} // namespace whither
