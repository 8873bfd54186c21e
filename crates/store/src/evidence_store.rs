//! The bytes of evidence: a folder for each case, and in it each file by its digest, so that a name can only ever mean one
//! content. Cases share no bytes: what one erases, no other can be putting in at that moment.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use domain::CaseId;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt, PutMode, PutOptions};

/// Where evidence is kept. Cheap to clone.
#[derive(Clone)]
pub struct EvidenceStore {
    objects: Arc<dyn ObjectStore>,
    /// The folder, when it is a local one: what is written there is forced to the disk.
    folder: Option<Arc<PathBuf>>,
}

/// Why evidence could not be kept or found.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceStoreError {
    /// The folder cannot be used.
    #[error("the folder of evidence cannot be used")]
    Folder(#[source] std::io::Error),
    /// No content of this digest is there.
    #[error("no content of this digest is kept")]
    Missing,
    /// The store of objects failed.
    #[error("the store of evidence failed")]
    Failed(#[source] object_store::Error),
}

impl std::fmt::Debug for EvidenceStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EvidenceStore")
    }
}

impl EvidenceStore {
    /// Evidence in a local folder, which is made if it is missing.
    ///
    /// # Errors
    /// If the folder can be neither found nor made.
    pub fn in_folder(folder: &Path) -> Result<Self, EvidenceStoreError> {
        std::fs::create_dir_all(folder).map_err(EvidenceStoreError::Folder)?;
        let folder = folder.canonicalize().map_err(EvidenceStoreError::Folder)?;
        let objects = LocalFileSystem::new_with_prefix(&folder).map_err(EvidenceStoreError::Failed)?;
        Ok(Self { objects: Arc::new(objects), folder: Some(Arc::new(folder)) })
    }

    /// Keeps content of a case under its SHA-256; content that is kept already is left as it is. On disk when this returns.
    ///
    /// # Errors
    /// If it cannot be kept.
    pub async fn put(&self, case: CaseId, sha256: [u8; 32], content: Bytes) -> Result<(), EvidenceStoreError> {
        let place = place(case, sha256);
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.objects.put_opts(&place, content.into(), options).await {
            Ok(_) => self.force(&place).await,
            Err(object_store::Error::AlreadyExists { .. }) => Ok(()),
            Err(error) => Err(EvidenceStoreError::Failed(error)),
        }
    }

    /// The content of a case with this SHA-256.
    ///
    /// # Errors
    /// [`EvidenceStoreError::Missing`] if it is not there.
    pub async fn get(&self, case: CaseId, sha256: [u8; 32]) -> Result<Bytes, EvidenceStoreError> {
        let found = self.objects.get(&place(case, sha256)).await.map_err(not_found)?;
        found.bytes().await.map_err(not_found)
    }

    /// Erases all content of a case, that which no row names because an upload failed half way as well. How many files there
    /// were; a case without any is fine.
    ///
    /// # Errors
    /// If something cannot be erased; the rest may be.
    pub async fn erase(&self, case: CaseId) -> Result<u64, EvidenceStoreError> {
        let listed = self.objects.list_with_delimiter(Some(&folder_of(case))).await;
        let files = listed.map_err(EvidenceStoreError::Failed)?.objects;
        let mut erased = 0;
        for file in files {
            match self.objects.delete(&file.location).await.map_err(not_found) {
                Ok(()) => erased += 1,
                // Another process was faster.
                Err(EvidenceStoreError::Missing) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(erased)
    }

    /// Forces a file of a local folder to the disk, and the folder that names it.
    async fn force(&self, place: &object_store::path::Path) -> Result<(), EvidenceStoreError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let file = folder.join(place.as_ref());
        let parent = file.parent().unwrap_or(folder).to_owned();
        for path in [file, parent] {
            let open = tokio::fs::File::open(path).await.map_err(EvidenceStoreError::Folder)?;
            open.sync_all().await.map_err(EvidenceStoreError::Folder)?;
        }
        Ok(())
    }
}

fn folder_of(case: CaseId) -> object_store::path::Path {
    object_store::path::Path::from(case.as_uuid().to_string())
}

fn place(case: CaseId, sha256: [u8; 32]) -> object_store::path::Path {
    object_store::path::Path::from(format!("{}/{}", case.as_uuid(), record::Digest::from_bytes(sha256)))
}

fn not_found(error: object_store::Error) -> EvidenceStoreError {
    match error {
        object_store::Error::NotFound { .. } => EvidenceStoreError::Missing,
        other => EvidenceStoreError::Failed(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(number: u128) -> CaseId {
        CaseId::from_uuid(uuid::Uuid::from_u128(number))
    }

    #[tokio::test]
    async fn content_is_found_by_its_digest_until_it_is_erased() {
        let folder = tempfile::tempdir().unwrap();
        let store = EvidenceStore::in_folder(folder.path()).unwrap();
        let (id, digest) = (case(1), [0xab; 32]);
        assert!(matches!(store.get(id, digest).await, Err(EvidenceStoreError::Missing)));
        store.put(id, digest, Bytes::from_static(b"a photo")).await.unwrap();
        store.put(id, digest, Bytes::from_static(b"something else")).await.unwrap();
        assert_eq!(store.get(id, digest).await.unwrap(), "a photo");
        assert_eq!(store.erase(id).await.unwrap(), 1);
        assert_eq!(store.erase(id).await.unwrap(), 0);
        assert!(matches!(store.get(id, digest).await, Err(EvidenceStoreError::Missing)));
    }

    #[tokio::test]
    async fn erasing_a_case_leaves_the_same_file_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let store = EvidenceStore::in_folder(folder.path()).unwrap();
        let digest = [0xab; 32];
        for number in [1, 2] {
            store.put(case(number), digest, Bytes::from_static(b"a photo")).await.unwrap();
        }
        assert_eq!(store.erase(case(1)).await.unwrap(), 1);
        assert!(matches!(store.get(case(1), digest).await, Err(EvidenceStoreError::Missing)));
        assert_eq!(store.get(case(2), digest).await.unwrap(), "a photo");
    }
}
