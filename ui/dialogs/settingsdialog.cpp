#include "dialogs/settingsdialog.h"
